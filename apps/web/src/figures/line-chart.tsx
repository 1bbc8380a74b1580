import { formatNumber } from "@xhht/core";
import { For, Show } from "solid-js";
import { figures as words } from "../words/figures.ts";
import { createNarrow } from "../shell/narrow.ts";
import { frameOf, type Goal, type Point, runs } from "./chart.ts";

/** A series through the years: its line, the band in which it may still lie, its goals. What it shows stands in the table beside it too. */
export const LineChart = (props: { label: string; points: Point[]; goals: Goal[]; percent: boolean }) => {
  const narrow = createNarrow();
  const frame = () => frameOf(props.points, props.goals, props.percent, narrow());
  const path = (line: Point[]) =>
    line.map(({ year, value }, at) => `${at ? "L" : "M"}${frame().x(year)} ${frame().y(value!)}`).join("");
  const band = (line: Point[]) => {
    const known = line.filter(({ low, high }) => low !== null && high !== null);
    const up = known.map(({ year, high }) => `${frame().x(year)} ${frame().y(high!)}`);
    const down = known.toReversed().map(({ year, low }) => `${frame().x(year)} ${frame().y(low!)}`);
    return known.length > 0 ? `M${[...up, ...down].join("L")}Z` : "";
  };
  const last = () => props.points.findLast(({ value }) => value !== null);
  const keys = () =>
    (["dot", "hollow", "band", "goal"] as const).filter(
      (key) =>
        ({
          dot: props.points.some(({ value, provisional }) => value !== null && !provisional),
          hollow: props.points.some(({ value, provisional }) => value !== null && provisional),
          band: props.points.some(({ low, high }) => low !== null && high !== null && low !== high),
          goal: props.goals.some(({ year }) => year > (last()?.year ?? 0)),
        })[key],
    );
  return (
    <>
      <svg class="line-chart" viewBox={`0 0 ${frame().width} ${frame().height}`} role="img" aria-label={props.label}>
        <For each={frame().ticks}>
          {(tick) => (
            <>
              <line class="rule" x1={frame().left} x2={frame().right} y1={frame().y(tick)} y2={frame().y(tick)} />
              <text x={frame().left - 6} y={frame().y(tick) + 5} text-anchor="end">
                {formatNumber(tick)}
              </text>
            </>
          )}
        </For>
        <For each={frame().named}>
          {(year) => (
            <text x={frame().x(year)} y={frame().height - 8} text-anchor="middle">
              {year}
            </text>
          )}
        </For>
        <For each={runs(props.points)}>
          {(line) => (
            <>
              <path class="band" d={band(line)} />
              <path class="line" d={path(line)} />
            </>
          )}
        </For>
        <For each={props.points.filter(({ value }) => value !== null)}>
          {(point) => (
            <circle
              class="dot"
              classList={{ hollow: point.provisional }}
              cx={frame().x(point.year)}
              cy={frame().y(point.value!)}
              r={4.5}
            />
          )}
        </For>
        <For each={props.goals}>
          {(goal) => (
            <>
              <Show when={last() && last()!.year < goal.year && last()}>
                {(from) => (
                  <line
                    class="goal"
                    x1={frame().x(from().year)}
                    y1={frame().y(from().value!)}
                    x2={frame().x(goal.year)}
                    y2={frame().y(goal.value)}
                  />
                )}
              </Show>
              <circle class="goal" fill="none" cx={frame().x(goal.year)} cy={frame().y(goal.value)} r={5} />
              <text class="goal-label" {...frame().label(goal)}>
                {words.series.target} {formatNumber(goal.value)}
              </text>
            </>
          )}
        </For>
      </svg>
      <ul class="chart-keys small muted">
        <For each={keys()}>{(key) => <li class={`key-${key}`}>{words.series.keys[key]}</li>}</For>
      </ul>
    </>
  );
};
