import { createAsync, revalidate } from "@solidjs/router";
import type { ReportCard, ReportView } from "@xhht/api";
import type { ReportId } from "@xhht/core";
import { createEffect, on, Show } from "solid-js";
import { getContent, getReport } from "../api/report-queries.ts";
import { send } from "../api/send.ts";
import { paperAddress } from "../papers/paper-about.ts";
import { Loaded } from "../state/loaded.tsx";
import { official } from "../words/official.ts";
import { StateChip } from "../work/state-chip.tsx";
import { Changes } from "./changes.tsx";
import { Facts } from "./facts.tsx";
import { Figures } from "./figures.tsx";
import { Further } from "./further.tsx";
import { ReportActs } from "./report-acts.tsx";
import { SignedPaper } from "./signed-paper.tsx";
import { Warnings } from "./warnings.tsx";

type OnDone = Parameters<typeof ReportActs>[0]["onDone"];

/**
 * A leader who looks at a report that was handed in takes from its author the way to call it back. Her look is an act of its
 * own: what she does next names the revision after it, however long the answer is on its way.
 */
const look = async (id: ReportId, revision: number): Promise<number> => {
  try {
    const after = await send("reports.open", { id, revision });
    void revalidate();
    return after.revision;
  } catch {
    // Somebody was faster, or there is no network: the report can be read all the same.
    return revision;
  }
};

const Read = (props: { view: ReportView; onDone: OnDone }) => {
  const card = () => props.view.card;
  const content = createAsync(async () =>
    card().acts.includes("approve") ? getContent(card().id).catch(() => null) : null,
  );
  let heading: HTMLHeadingElement | undefined;
  let seen: Promise<number>;
  createEffect(
    on(
      () => [card().id, card().revision] as const,
      ([id, revision]) => {
        seen = card().acts.includes("open") ? look(id, revision) : Promise.resolve(revision);
      },
    ),
  );
  createEffect(
    on(
      () => card().id,
      () => heading?.focus({ preventScroll: false }),
      { defer: true },
    ),
  );
  return (
    <article class="sheet report-pane" aria-labelledby="bao-cao">
      <header>
        <StateChip state={card().state} />
        <h2 id="bao-cao" tabindex="-1" ref={heading}>
          {card().title}
        </h2>
        <p class="muted">
          {card().unitSummary.name}, {card().periodLabel.toLowerCase()}
        </p>
        <a class="btn" href={paperAddress({ kind: "report", report: card().id })}>
          {official.openPrint}
        </a>
      </header>
      <Facts view={props.view} hash={content()?.hash ?? card().approvedHash ?? undefined} />
      <ReportActs view={props.view} hash={content()?.hash} seen={() => seen} onDone={props.onDone} />
      <SignedPaper view={props.view} />
      <Changes view={props.view} />
      <Warnings view={props.view} />
      <Figures view={props.view} />
      <Further view={props.view} />
    </article>
  );
};

/** One report to be read and dealt with. */
export const ReportPane = (props: { id: string; onDone: (act: Parameters<OnDone>[0], card: ReportCard) => void }) => (
  <Show when={props.id} keyed>
    {(id) => <Loaded ask={() => getReport(id)}>{(view) => <Read view={view()} onDone={props.onDone} />}</Loaded>}
  </Show>
);
