import type { ReportCard } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, Show } from "solid-js";
import { work as words } from "../words/work.ts";
import { byDue } from "./next-act.ts";

/** The days of the year on which something is due, each to be put into one's own calendar. */
export const YearCalendar = (props: { cards: readonly ReportCard[] }) => {
  const dated = () => props.cards.filter(({ due }) => due).toSorted(byDue);
  return (
    <section aria-labelledby="lich-nam">
      <h2 id="lich-nam">{words.calendar.title}</h2>
      <Show when={dated().length > 0} fallback={<p class="small muted">{words.calendar.none}</p>}>
        <ul class="days-of-year">
          <For each={dated()}>
            {(card) => (
              <li>
                <time dateTime={card.due!.lastDay}>{formatDate(card.due!.lastDay)}</time>
                <span>
                  {card.title}
                  <br />
                  <a class="small" href={`/calendar/${encodeURIComponent(card.id)}.ics`} rel="external" download="">
                    {words.due.calendar}
                    <span class="hidden">: {card.title}</span>
                  </a>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
