import type { FigureView, IndicatorFiguresView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { For, Show } from "solid-js";
import { Chip } from "../state/chip.tsx";
import { Heads } from "../tables/heads.tsx";
import { figures as words } from "../words/figures.ts";
import type { Goal, Point } from "./chart.ts";
import { LineChart } from "./line-chart.tsx";
import { sayRange } from "./say-range.ts";

/** A series of an indicator: years oldest first. */
export type Series = IndicatorFiguresView["series"][number];

const pointsOf = ({ years }: Series): Point[] =>
  years.map(({ year, figure }) => ({
    year,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    provisional: figure.reported < figure.expected,
  }));

/** Every goal that some year was held against, each once. */
const goalsOf = ({ years }: Series): (Goal & { says: string })[] => [
  ...new Map(
    years
      .flatMap(({ judged }) => judged)
      .flatMap(({ milestone, value, goal }) =>
        milestone === null || value === null
          ? []
          : [[`${milestone} ${value}`, { year: milestone, value, says: goal }] as const],
      ),
  ).values(),
];

/** Every rule by which a year was judged, each once: it is the same for most. */
const rulesOf = ({ years }: Series): string[] => [
  ...new Set(years.flatMap(({ judged }) => judged.map(({ rule }) => rule))),
];

const isJudged = ({ years }: Series): boolean => years.some(({ judged }) => judged.length > 0);

const isOpen = ({ value, low, high, reported, expected }: FigureView): boolean =>
  value !== null && (low === null || high === null) && reported < expected;

/** The last year that has a value, and the goals, as they are said aloud. */
const Sentence = (props: { series: Series }) => {
  const last = () => props.series.years.findLast(({ figure }) => figure.value !== null);
  const goals = () =>
    goalsOf(props.series)
      .map(({ says }) => says)
      .join(", ");
  return (
    <Show when={last()}>
      {(one) => (
        <p class="series-says">
          {words.series.says(
            one().year,
            one().figure.text,
            words.coverage(one().figure.reported, one().figure.expected),
          )}{" "}
          {goals() && words.series.aims(goals())}
        </p>
      )}
    </Show>
  );
};

const Years = (props: { series: Series }) => (
  <table class="data stacks">
    <caption>{words.series.table}</caption>
    <Heads
      of={[
        { label: words.year },
        { label: words.series.value, num: true },
        { label: words.series.coverage, num: true },
        isJudged(props.series) && { label: words.series.goal },
      ]}
    />
    <tbody>
      <For each={props.series.years.filter(({ figure }) => figure.expected > 0 || figure.reported > 0).toReversed()}>
        {({ year, figure, judged }) => (
          <tr>
            <th scope="row">{year}</th>
            <td class="num figure-text" data-label={words.series.value}>
              {figure.text}
              <Show when={!isOpen(figure) && sayRange(figure)}>
                {(range) => <span class="muted small block">{range()}</span>}
              </Show>
            </td>
            <td class="num" data-label={words.series.coverage}>
              {formatNumber(figure.reported)}/{formatNumber(figure.expected)}
            </td>
            <Show when={isJudged(props.series)}>
              <td data-label={words.series.goal}>
                <For each={judged}>
                  {(one) => (
                    <p>
                      <Chip look={words.status[one.status]} /> {one.goal}
                    </p>
                  )}
                </For>
              </td>
            </Show>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);

/** A series as a sentence, as a chart, as the table of the same numbers, and with the rules by which its years were judged. */
export const OneSeries = (props: { series: Series; several: boolean }) => {
  const rule = () => props.series.years[0]?.figure.rule;
  const open = () => props.series.years.flatMap(({ year, figure }) => (isOpen(figure) ? [year] : []));
  return (
    <section class="sheet">
      <h2>{props.several ? props.series.says : words.series.chart}</h2>
      <Sentence series={props.series} />
      <Show when={props.series.years.some(({ figure }) => figure.value !== null)}>
        <LineChart
          label={props.series.says}
          points={pointsOf(props.series)}
          goals={goalsOf(props.series)}
          percent={rule() === "sum" || rule() === "share"}
        />
      </Show>
      <Years series={props.series} />
      <Show when={open().length > 0}>
        <p class="muted small">{words.series.unboundedIn(open().join(", "))}</p>
      </Show>
      <Show when={rulesOf(props.series).length > 0}>
        <h3>{words.series.rules}</h3>
        <ul class="rules muted small">
          <For each={rulesOf(props.series)}>{(one) => <li>{one}</li>}</For>
        </ul>
      </Show>
    </section>
  );
};
