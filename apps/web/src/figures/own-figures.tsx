import type { DashboardView } from "@xhht/api";
import { For, Show } from "solid-js";
import { Chip } from "../state/chip.tsx";
import { Heads } from "../tables/heads.tsx";
import { figures as words } from "../words/figures.ts";
import { seriesAddress } from "./address.ts";
import { sayLabel } from "./say-label.ts";
import "../tables/table.css";

type Whole = DashboardView["whole"][number];

/** The figure of one unit: of a bound that it reaches or not, whether it does. */
const sayOwn = ({ figure: { rule, value, reported, text } }: Whole): string => {
  if (reported === 0) return words.own.missing;
  return rule === "share" && value !== null ? words.answer(value === 100) : text;
};

/** Where a unit with nobody below it stands: three sentences, and each of its indicators with its goal. */
export const OwnFigures = (props: { view: DashboardView }) => {
  const lines = () => props.view.indicators.map((indicator, at) => ({ indicator, whole: props.view.whole[at]! }));
  const reported = () => lines().filter(({ whole }) => whole.figure.reported > 0).length;
  const standing = (...statuses: string[]) =>
    lines().filter(({ whole: { judged } }) => judged && statuses.includes(judged.status)).length;
  return (
    <>
      <div class="three-sentences">
        <p>{words.own.reported(reported(), lines().length)}</p>
        <Show when={reported() > 0} fallback={<p>{words.own.notYet}</p>}>
          <p>{words.own.well(standing("met", "on_course"))}</p>
          <p>
            {words.own.badly(standing("not_met", "at_risk"))}
            {words.own.unjudged(standing("cannot_judge"))}
          </p>
        </Show>
      </div>
      <section class="sheet who-sent">
        <table class="data stacks">
          <caption class="hidden">{`${props.view.unit.name}, ${props.view.period.label}`}</caption>
          <Heads
            of={[
              { label: words.indicator },
              { label: words.series.value, num: true },
              { label: words.goal },
              { label: words.own.standing },
            ]}
          />
          <tbody>
            <For each={lines()}>
              {({ indicator, whole }) => (
                <tr>
                  <th scope="row">
                    <a href={seriesAddress(props.view.unit.id, indicator.code, props.view.view)}>
                      {sayLabel(indicator)}
                    </a>
                  </th>
                  <td class="num" classList={{ muted: whole.figure.reported === 0 }} data-label={words.series.value}>
                    {sayOwn(whole)}
                  </td>
                  <td data-label={words.goal}>{indicator.goal ?? words.own.noGoal}</td>
                  <td data-label={words.own.standing}>
                    <Show when={whole.judged} fallback="–">
                      {(judged) => <Chip look={words.status[judged().status]} title={judged().reason} />}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </>
  );
};
