import type { ReportCard } from "@xhht/api";
import { createUniqueId, For, Show } from "solid-js";
import { approvals as words } from "../words/approvals.ts";
import { work } from "../words/work.ts";
import { StateChip } from "../work/state-chip.tsx";
import { dueGroups } from "./due-groups.ts";

/** A report of a unit below that has not left it: there is nothing to read yet. */
const isAwaited = (card: ReportCard, own: string): boolean =>
  card.unit !== own && !card.sentAt && card.state !== "needs_more";

/** Reports in groups by how near their day is; one may be open beside the list. */
export const ReportList = (props: {
  cards: readonly ReportCard[];
  open: string;
  /** The unit whose list it is; reports of units below are named after them. */
  own: string;
  addressOf: (id: string) => string;
}) => {
  const withUnit = () => props.cards.some(({ unit }) => unit !== props.own);
  const here = () => props.cards.filter((card) => !isAwaited(card, props.own));
  const awaited = () => props.cards.filter((card) => isAwaited(card, props.own));
  return (
    <nav class="report-list" aria-label={words.list}>
      <For each={dueGroups(here())}>
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
                        <b>{withUnit() ? card.unitSummary.name : card.title}</b>
                        <Show when={withUnit()}>
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
      <Show when={awaited().length > 0}>
        <details class="awaited">
          <summary>{words.awaited(awaited().length)}</summary>
          <ul class="sheet">
            <For each={awaited()}>
              {(card) => (
                <li>
                  <span>
                    {card.unitSummary.name}
                    <Show when={card.due?.overdue}>
                      <span class="small overdue"> {work.due.leftSays(card.due!.daysLeft)}</span>
                    </Show>
                  </span>
                  <StateChip state={card.state} />
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </nav>
  );
};
