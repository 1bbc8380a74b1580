import type { ReportCard } from "@xhht/api";
import { Show } from "solid-js";
import { work as words } from "../words/work.ts";
import { isReturned, nextAct } from "./next-act.ts";

/** Number of days and what it counts. */
const sayDays = (left: number): [string, string] =>
  left > 0
    ? [String(left), words.due.left]
    : left === 0
      ? [words.due.today, words.due.lastDay]
      : [String(-left), words.due.over];

/** The nearest day: how long, until when exactly, how the document says it, how far it is, and the one act. */
export const DueCard = (props: { card: ReportCard; enters: boolean }) => {
  // What came back has its own first act above; here the way on is shown.
  const act = () =>
    nextAct(isReturned(props.card) ? { ...props.card, state: "in_progress" } : props.card, props.enters);
  const percent = () => (props.card.total > 0 ? Math.round((props.card.filled / props.card.total) * 100) : 0);
  return (
    <section class="sheet due" classList={{ dated: props.card.due !== null }} aria-label={words.due.region}>
      <Show when={props.card.due}>
        {(due) => (
          <p class="days" classList={{ words: due().daysLeft === 0 }}>
            <b>{sayDays(due().daysLeft)[0]}</b> <span>{sayDays(due().daysLeft)[1]}</span>
          </p>
        )}
      </Show>
      <div class="due-body">
        <h2>{props.card.title}</h2>
        <Show when={props.card.due} fallback={<p class="muted">{words.due.none}</p>}>
          {(due) => (
            <>
              <p>{words.due.line(due().says, due().written)}</p>
              <Show when={due().inherited}>
                <p class="small muted">{due().inherited}</p>
              </Show>
              <Show when={due().overdue}>
                <p class="overdue">▼ {words.due.overSays(-due().daysLeft)}</p>
              </Show>
            </>
          )}
        </Show>
        <Show when={props.card.to.length > 0}>
          <p class="small muted">{words.due.to(props.card.to.join("; "))}</p>
        </Show>
        <p class="progress">
          <span class="bar" aria-hidden="true">
            <i style={{ width: `${percent()}%` }} />
          </span>
          <span class="small">{words.due.filled(props.card.filled, props.card.total)}</span>
        </p>
      </div>
      <a class="btn" classList={{ primary: act().mine && !(props.enters && isReturned(props.card)) }} href={act().to}>
        {act().label}
      </a>
    </section>
  );
};
