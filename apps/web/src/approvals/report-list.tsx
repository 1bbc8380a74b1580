import type { ReportCard } from "@xhht/api";
import { createUniqueId, For, Show } from "solid-js";
import { approvals as words } from "../words/approvals.ts";
import { work } from "../words/work.ts";
import { StateChip } from "../work/state-chip.tsx";
import { dueGroups } from "./due-groups.ts";

/** Reports in groups by how near their day is; one may be open beside the list. */
export const ReportList = (props: {
  cards: readonly ReportCard[];
  open: string;
  withUnit: boolean;
  addressOf: (id: string) => string;
}) => (
  <nav class="report-list" aria-label={words.list}>
    <For each={dueGroups(props.cards)}>
      {(group) => {
        const id = createUniqueId();
        return (
          <section aria-labelledby={id}>
            <h2 id={id}>{words.group[group.near]}</h2>
            <ul class="sheet">
              <For each={group.cards}>
                {(card) => (
                  <li>
                    <a href={props.addressOf(card.id)} aria-current={card.id === props.open ? "true" : undefined}>
                      <b>{props.withUnit ? card.unitSummary.name : card.title}</b>
                      <Show when={props.withUnit}>
                        <span class="small">{card.title}</span>
                      </Show>
                      <span class="list-facts small">
                        <StateChip state={card.state} />
                        <Show when={card.due && !card.sentAt}>
                          <span classList={{ overdue: card.due!.overdue, muted: !card.due!.overdue }}>
                            {work.due.leftSays(card.due!.daysLeft)}
                          </span>
                        </Show>
                        <Show when={card.late}>
                          <span class="overdue">{words.facts.late}</span>
                        </Show>
                      </span>
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </section>
        );
      }}
    </For>
  </nav>
);
