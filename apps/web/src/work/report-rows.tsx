import type { ReportCard } from "@xhht/api";
import { createUniqueId, For, Show } from "solid-js";
import { sayMoment } from "../words/say-moment.ts";
import { work as words } from "../words/work.ts";
import { nextAct } from "./next-act.ts";
import { StateChip } from "./state-chip.tsx";

/** Reports one to a row: its day, where it stands, and the way to the next act. */
export const ReportRows = (props: { cards: readonly ReportCard[]; enters: boolean; withUnit?: boolean }) => (
  <ul class="steps">
    <For each={props.cards}>
      {(card) => {
        const id = createUniqueId();
        return (
          <li>
            <div>
              <a class="row-link" href={nextAct(card, props.enters).to} aria-describedby={id}>
                {props.withUnit ? `${card.unitSummary.name}: ${card.title}` : card.title}
              </a>
              <Show
                when={card.sentAt}
                fallback={
                  <Show when={card.due}>
                    {(due) => (
                      <div class="small" classList={{ muted: !due().overdue, overdue: due().overdue }}>
                        {words.due.line(due().says, due().written)}, {words.due.leftSays(due().daysLeft)}
                      </div>
                    )}
                  </Show>
                }
              >
                {(sentAt) => (
                  <div class="small muted">
                    {words.due.sent(sayMoment(sentAt()))}
                    <Show when={card.late}>, {words.due.late.toLowerCase()}</Show>
                  </div>
                )}
              </Show>
            </div>
            <span class="stands" id={id}>
              <StateChip state={card.state} />
              <span class="small muted num">
                {card.filled}/{card.total}
              </span>
            </span>
          </li>
        );
      }}
    </For>
  </ul>
);
