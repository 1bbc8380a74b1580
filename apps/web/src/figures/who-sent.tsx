import type { DashboardUnit, DashboardView } from "@xhht/api";
import { For, Show } from "solid-js";
import { Chip } from "../state/chip.tsx";
import { Heads } from "../tables/heads.tsx";
import { figures as words } from "../words/figures.ts";
import { sayMoment } from "../words/say-moment.ts";
import "../tables/table.css";

/** How a unit's sending stands: its sign, its word, its tone. */
const standingOf = ({ received, expected, late }: DashboardUnit): { sign: string; word: string; tone: string } => {
  const { sent } = words;
  if (expected === 0) return sent.nothing;
  if (received >= expected) return late ? sent.sentLate : sent.whole;
  if (late) return sent.late;
  return received > 0 ? sent.part : sent.none;
};

/** Who has sent, who is late, who is missing: one line a unit. */
export const WhoSent = (props: { view: DashboardView; rows: number[]; unitAddress: (at: number) => string }) => (
  <section class="sheet who-sent">
    <table class="data stacks">
      <caption class="hidden">{words.sent.caption(props.view.period.label)}</caption>
      <Heads
        of={[
          { label: words.unit },
          { label: words.sent.standing },
          { label: words.sent.reports, num: true },
          { label: words.sent.at },
        ]}
      />
      <tbody>
        <For each={props.rows}>
          {(at) => {
            const unit = () => props.view.units[at]!;
            return (
              <tr>
                <th scope="row">
                  <a href={props.unitAddress(at)}>{unit().name}</a>
                </th>
                <td data-label={words.sent.standing}>
                  <Chip look={standingOf(unit())} />
                </td>
                <td class="num" data-label={words.sent.reports}>
                  {words.sent.of(unit().received, unit().expected)}
                </td>
                <td data-label={words.sent.at}>
                  <Show when={unit().sentAt} fallback={<span class="muted">–</span>}>
                    {(moment) => sayMoment(moment())}
                  </Show>
                </td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  </section>
);
