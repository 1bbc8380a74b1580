import { type CellFinding, progressOf, reportStateLabel, specOf, standsInTheWay, validateEntries } from "@xhht/core";
import { revalidate, useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, Show, untrack } from "solid-js";
import { ask } from "../api/ask.ts";
import { Failure } from "../api/failure.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { SaveLine } from "../offline/save-line.tsx";
import { offlineSince } from "../shell/connection.ts";
import { Page } from "../shell/page.tsx";
import { check as words } from "../words/check.ts";
import { entry as entryWords } from "../words/entry.ts";
import { CheckParts } from "./check-parts.tsx";
import type { Desk } from "./desk.ts";
import { partOf } from "./parts.ts";
import { cellAddress, reportAddress, reportPaperAddress } from "./report-address.ts";
import { submitReport } from "./report-calls.ts";
import "../tables/table.css";
import "./check.css";

const canSubmit = ["in_progress", "returned", "needs_more"];

/** Everything that will be sent, with what is open in it, and the button that hands it to the leader. */
export const CheckScreen = (props: { desk: Desk }) => {
  const desk = untrack(() => props.desk);
  const go = useNavigate();
  const view = desk.view;
  const card = () => view().card;
  const findings = createMemo(() => validateEntries(view().form, desk.entries(), view().earlier));
  const inTheWay = createMemo(() => findings().filter(standsInTheWay));
  const progress = () => progressOf(view().form, desk.entries());
  const to = ({ key }: CellFinding) => cellAddress(card().id, partOf(view().form, key), key, true);
  const [tried, setTried] = createSignal(false);
  let summary: HTMLElement | undefined;

  const why = (): string | null => {
    if (!canSubmit.includes(card().state)) return words.notNow(reportStateLabel[card().state]);
    if (!card().acts.includes("submit")) return words.notYou;
    if (offlineSince()) return words.offline;
    return desk.save().unsent > 0 ? words.unsent(desk.save().unsent) : null;
  };
  // The first figures that the server takes begin the report: how it stands is asked anew.
  const hasBegun = createMemo(() => card().state === "not_started" && progress().filled > 0 && desk.save().unsent === 0);
  createEffect(() => {
    if (hasBegun()) ask("reports.get", { id: untrack(card).id }).then(desk.renew, () => {});
  });
  const act = createAct(async () => {
    await desk.sync.send();
    if (desk.save().unsent > 0) throw new Failure("refused", words.unsent(desk.save().unsent));
    await submitReport(card().id, card().revision);
    void revalidate();
    go(`${reportAddress(card().id)}/lich-su`);
  });
  const submit = () => {
    setTried(true);
    if (inTheWay().length > 0) return queueMicrotask(() => summary?.focus());
    void act.run();
  };
  return (
    <Page
      title={`${tried() && inTheWay().length > 0 ? "Lỗi: " : ""}${words.title}`}
      ownHeading
      crumbs={[
        { label: entryWords.work, to: "/viec-can-lam" },
        { label: card().periodLabel, to: reportAddress(card().id) },
        { label: words.title },
      ]}
    >
      <Show when={inTheWay().length > 0}>
        <section ref={(box) => (summary = box)} class="sheet summary" tabindex="-1" aria-labelledby="tom-tat" role={tried() ? "alert" : undefined}>
          <h2 id="tom-tat">▼ {words.summary(inTheWay().length)}</h2>
          <ol>
            <For each={inTheWay()}>
              {(finding) => (
                <li>
                  <a href={to(finding)}>{specOf(view().form, finding.key)?.label ?? finding.key}</a>: {finding.message} {finding.remedy}
                </li>
              )}
            </For>
          </ol>
        </section>
      </Show>
      <h1 tabindex="-1">{words.title}</h1>
      <p class="lead">
        {view().form.title}, {card().unitSummary.name}. {words.lead}
      </p>
      <CheckParts desk={desk} findings={findings()} />
      <footer class="sheet entry-foot">
        <b>{words.parts(progress().filled, progress().total)}</b>
        <SaveLine state={desk.save()} sync={desk.sync} />
        <span class="muted small says always">{why() ?? (inTheWay().length === 0 ? words.fine : words.summary(inTheWay().length))}</span>
        <span class="acts">
          <a class="btn" href={reportPaperAddress(card().id)}>
            {entryWords.toPaper}
          </a>
          <a class="btn" href={reportAddress(card().id)}>
            {words.toEntry}
          </a>
          <button type="button" class="btn primary" disabled={why() !== null || act.busy()} onClick={submit}>
            {words.submit(card().periodLabel)}
          </button>
        </span>
      </footer>
      <ActProblem says={act.problem()} />
    </Page>
  );
};
