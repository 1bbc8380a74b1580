import type { DashboardView } from "@xhht/api";
import { createEffect, createMemo, For, on, onCleanup, Show } from "solid-js";
import { figures as words } from "../words/figures.ts";
import { drawCell, sayValue } from "./cell.ts";
import { createGrowing } from "./growing.ts";
import { LateChip } from "./late-chip.tsx";
import { keepPlace } from "./keep-place.ts";
import { walkGrid } from "./walk-grid.ts";

/**
 * Units × indicators: sign and number in the cell, colour behind. One stop for Tab; arrows, Home and End walk through heads,
 * units and cells; Enter sorts by a head and opens what a figure is made of.
 */
export const HeatTable = (props: {
  view: DashboardView;
  /** Places of the units, in the order in which they stand. */
  rows: number[];
  explain: (unit: string, series: string) => void;
  unitAddress: (at: number) => string;
  chosen: ReadonlySet<string>;
  choose: (unit: string, chosen: boolean) => void;
  /** Code of the indicator by which the rows are ordered; empty for another order. */
  sorted: string;
  sort: (code: string) => void;
}) => {
  let table: HTMLTableElement | undefined;
  const { drawn, drawAll } = createGrowing(() => props.rows.length);
  const rows = createMemo(() => props.rows.slice(0, drawn()));

  const onClick = (event: Event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button");
    const series = button?.dataset.series;
    if (series) props.explain(button.dataset.unit!, series);
  };
  const listen = (element: HTMLTableElement) => {
    table = element;
    // The pattern of a grid on a table: screen readers let the arrows through.
    element.setAttribute("role", "grid");
    element.addEventListener("click", onClick);
    const grid = walkGrid(element, drawAll);
    createEffect(on([rows, () => props.view], grid.settle));
    addEventListener("beforeprint", drawAll);
    onCleanup(() => removeEventListener("beforeprint", drawAll));
  };

  return (
    <div class="sheet heat-frame" ref={(frame) => keepPlace(frame, () => table, drawn)}>
      <table
        class="heat"
        aria-label={`${props.view.unit.name}, ${props.view.period.label}`}
        aria-rowcount={props.rows.length + 2}
        ref={listen}
      >
        <Show when={props.view} keyed>
          {(view) => {
            const lanes = view.indicators.map((indicator, at) => ({
              indicator,
              column: view.columns[at]!,
              whole: view.whole[at]!,
            }));
            return (
              <>
                <thead>
                  <tr>
                    <th scope="col">{words.unit}</th>
                    <For each={view.indicators}>
                      {({ code, label, goal }) => (
                        <th scope="col" aria-sort={props.sorted === code ? "ascending" : undefined}>
                          <button
                            type="button"
                            tabindex="-1"
                            aria-label={label}
                            title={goal ? `${label}. ${words.goal}: ${goal}` : label}
                            onClick={() => props.sort(code)}
                          >
                            <span>{label}</span>
                            <Show when={props.sorted === code}>
                              <i aria-hidden="true">↑</i>
                            </Show>
                          </button>
                        </th>
                      )}
                    </For>
                  </tr>
                </thead>
                <tbody>
                  <tr class="whole">
                    <th scope="row">{words.whole(view.unit.name)}</th>
                    <For each={lanes}>
                      {({ indicator: { says, above }, whole: { figure, judged } }) => {
                        const { tone, sign, word } = words.status[judged?.status ?? "none"];
                        const spoken = `${says}: ${figure.text}${judged ? `, ${word}` : ""}, ${words.coverage(figure.reported, figure.expected)}`;
                        return (
                          <td>
                            <button
                              type="button"
                              tabindex="-1"
                              class={`heat-cell ${judged ? tone : "plain"}`}
                              aria-label={spoken}
                              data-unit={view.unit.id}
                              data-series={figure.series}
                            >
                              {figure.value === null ? "–" : `${sign} ${sayValue(figure.value, above, true)}`}
                            </button>
                          </td>
                        );
                      }}
                    </For>
                  </tr>
                  <For each={rows()}>
                    {(unitAt) => {
                      const unit = view.units[unitAt]!;
                      const isAbove = unit.level !== "commune";
                      return (
                        <tr class={unit.late && unit.received < unit.expected ? "late" : ""}>
                          <th scope="row">
                            <input
                              type="checkbox"
                              tabindex="-1"
                              aria-label={`${words.compare.choose}: ${unit.name}`}
                              checked={props.chosen.has(unit.id)}
                              onChange={(event) => props.choose(unit.id, event.currentTarget.checked)}
                            />
                            <a href={props.unitAddress(unitAt)} tabindex="-1">
                              {unit.name}
                            </a>
                            {unit.late && <LateChip unit={unit} />}
                          </th>
                          <For each={lanes}>
                            {({ indicator, column }) => {
                              const cell = drawCell(column, unitAt, indicator, view.legend, isAbove);
                              return (
                                <td>
                                  <button
                                    type="button"
                                    tabindex="-1"
                                    class={`heat-cell ${cell.tone}`}
                                    aria-label={`${unit.name}, ${isAbove ? indicator.says : indicator.label}: ${cell.spoken}`}
                                    data-unit={unit.id}
                                    data-series={indicator.series}
                                  >
                                    {`${cell.sign} ${cell.text}`}
                                  </button>
                                </td>
                              );
                            }}
                          </For>
                        </tr>
                      );
                    }}
                  </For>
                </tbody>
              </>
            );
          }}
        </Show>
      </table>
    </div>
  );
};
