import type { ReportCard, ReportView } from "@xhht/api";
import { type ReportAct, reportActLabel, whoMayActIn } from "@xhht/core";
import { revalidate } from "@solidjs/router";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { Failure } from "../api/failure.ts";
import type { Input } from "../api/question.ts";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { offlineSince } from "../shell/connection.ts";
import { approvals } from "../words/approvals.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { indicatorCount } from "./entries-of.ts";
import { LetterDialog } from "./letter-dialog.tsx";
import { PointingDialog } from "./pointing-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

type Told = keyof typeof approvals.done;
/** What takes the report on, what only turns or shows it, and what sends it back: the last stands apart. */
const forward = ["approve", "send", "receive", "close"] as const;
const aside = ["recall", "withdraw", "revise", "reopen", "publish"] as const;
const back = ["return", "askMore"] as const;
const atOnce: readonly ReportAct[] = ["receive", "recall"];

/** The buttons for what the person may do to a report now, and the question that each asks first. */
export const ReportActs = (props: {
  view: ReportView;
  hash: string | undefined;
  /** The revision that the person saw, once her own look at it is done. */
  seen: () => Promise<number>;
  onDone: (act: Told, card: ReportCard) => void;
}) => {
  const [asked, setAsked] = createSignal<Told>();
  const card = () => props.view.card;
  const may = <A extends ReportAct>(acts: readonly A[]) => acts.filter((act) => card().acts.includes(act));
  const tell = async <A extends Told>(act: A, more: object = {}): Promise<void> => {
    const input = { id: card().id, revision: await props.seen(), ...more } as Input<`reports.${A}`>;
    const after = await send(`reports.${act}`, input).catch((error: unknown) => {
      // Somebody was faster: the page shows the report as it is now, under the sentence that says so.
      if (error instanceof Failure && error.kind === "conflict") void revalidate();
      throw error;
    });
    setAsked(undefined);
    props.onDone(act, after as ReportCard);
  };
  const direct = createAct((act: Told) => tell(act));
  const begin = (act: Told) => (atOnce.includes(act) ? void direct.run(act) : setAsked(act));
  const says = () => approvals.confirm.says(card().unitSummary.name, card().periodLabel, indicatorCount(props.view));
  const close = () => setAsked(undefined);
  const known = () => props.hash ?? card().approvedHash;
  return (
    <div class="report-acts" role="group" aria-label={approvals.acts}>
      <Show
        when={may([...forward, ...aside, ...back]).length > 0}
        fallback={
          <p class="small muted">
            {approvals.locked} {whoMayActIn(card().state)}
          </p>
        }
      >
        <Show when={offlineSince()}>
          <p class="small">○ {approvals.stale}</p>
        </Show>
        <div class="form-acts">
          <For each={may(forward)}>
            {(act) => (
              <button
                type="button"
                class="btn primary"
                disabled={!!offlineSince() || (act === "approve" && !props.hash)}
                onClick={() => begin(act)}
              >
                {reportActLabel[act]}
              </button>
            )}
          </For>
          <For each={may(aside)}>
            {(act) => (
              <button type="button" class="btn" disabled={!!offlineSince()} onClick={() => begin(act)}>
                {reportActLabel[act]}
              </button>
            )}
          </For>
          <For each={may(back)}>
            {(act) => (
              <button type="button" class="btn danger far" disabled={!!offlineSince()} onClick={() => begin(act)}>
                {reportActLabel[act]}
              </button>
            )}
          </For>
        </div>
      </Show>
      <ActProblem says={direct.problem()} />
      <Switch>
        <Match when={(["approve", "close", "publish", "withdraw"] as const).find((act) => act === asked())}>
          {(act) => (
            <ConfirmDialog
              act={act()}
              title={card().title}
              says={says()}
              hash={known()}
              send={() => tell(act(), act() === "approve" ? { hash: props.hash } : {})}
              onClose={close}
            />
          )}
        </Match>
        <Match when={asked() === "send"}>
          <LetterDialog says={says()} hash={known()} send={(more) => tell("send", more)} onClose={close} />
        </Match>
        <Match when={(["return", "askMore"] as const).find((act) => act === asked())}>
          {(act) => <PointingDialog act={act()} view={props.view} send={(more) => tell(act(), more)} onClose={close} />}
        </Match>
        <Match when={(["revise", "reopen"] as const).find((act) => act === asked())}>
          {(act) => <ReasonDialog act={act()} says={says()} send={(more) => tell(act(), more)} onClose={close} />}
        </Match>
      </Switch>
    </div>
  );
};
