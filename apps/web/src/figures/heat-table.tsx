import type { DashboardView } from "@xhht/api";
import { createEffect, createSignal, For, on, onCleanup, Show } from "solid-js";
import { figures as words } from "../words/figures.ts";
import { drawCell, sayValue } from "./cell.ts";

/** So many rows are drawn at once; the others follow while nobody waits. */
const atOnce = 24;

/** How many of `all` rows are drawn by now. */
const createGrowing = (all: () => number): (() => number) => {
  const [drawn, setDrawn] = createSignal(atOnce);
  let timer: ReturnType<typeof setTimeout>;
  const grow = () => {
    setDrawn((n) => n + atOnce);
    if (drawn() < all()) timer = setTimeout(grow, 30);
  };
  createEffect(on(all, (n) => {
    clearTimeout(timer);
    if (drawn() < n) timer = setTimeout(grow, 60);
  }));
  onCleanup(() => clearTimeout(timer));
  return drawn;
};

/**
 * Units × indicators: sign and number in the cell, colour behind. One stop for Tab; arrows, Home and End walk through the
 * cells, Enter opens what a figure is made of.
 */
export const HeatTable = (props: {
  view: DashboardView;
  /** Places of the units, in the order in which they stand. */
  rows: number[];
  explain: (unit: string, series: string) => void;
  unitAddress: (at: number) => string;
  chosen: ReadonlySet<string>;
  choose: (unit: string, chosen: boolean) => void;
}) => {
  const drawn = createGrowing(() => props.rows.length);
  const [here, setHere] = createSignal<[row: number, column: number]>([0, 0]);
  let table: HTMLTableElement | undefined;
  const columns = () => props.view.indicators.length;

  const onKey = (event: KeyboardEvent) => {
    const [row, column] = here();
    const last = props.rows.length;
    const to: Record<string, [number, number]> = {
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      Home: event.ctrlKey ? [0, 0] : [row, 0],
      End: event.ctrlKey ? [last, columns() - 1] : [row, columns() - 1],
      PageDown: [Math.min(row + 10, last), column],
      PageUp: [Math.max(row - 10, 0), column],
    };
    const next = to[event.key];
    if (!next || event.isComposing) return;
    event.preventDefault();
    const [r, c] = [Math.min(Math.max(next[0], 0), Math.min(last, drawn())), Math.min(Math.max(next[1], 0), columns() - 1)];
    setHere([r, c]);
    const cell = table?.querySelector<HTMLElement>(`[data-at="${r}/${c}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const listen = (element: HTMLTableElement) => {
    table = element;
    element.addEventListener("keydown", onKey);
  };
  const at = (row: number, column: number) => ({
    "data-at": `${row}/${column}`,
    tabindex: here()[0] === row && here()[1] === column ? 0 : -1,
    onFocus: () => setHere([row, column]),
  });

  return (
    <div class="sheet heat-frame">
      <table class="heat" ref={listen}>
        <caption class="hidden">
          {props.view.unit.name}, {props.view.period.label}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <For each={props.view.indicators}>
              {(indicator) => (
                <th scope="col" title={indicator.goal ? `${indicator.label}. ${words.goal}: ${indicator.goal}` : indicator.label}>
                  <span>{indicator.label}</span>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <tr class="whole">
            <th scope="row">{words.whole(props.view.unit.name)}</th>
            <For each={props.view.whole}>
              {({ figure, judged }, column) => {
                const drawn = () => words.status[judged?.status ?? "none"];
                return (
                  <td>
                    <button
                      type="button"
                      class={`heat-cell ${judged ? drawn().tone : "plain"}`}
                      {...at(0, column())}
                      aria-label={`${props.view.indicators[column()]!.says}: ${figure.text}${judged ? `, ${drawn().word}` : ""}, ${words.coverage(figure.reported, figure.expected)}`}
                      onClick={() => props.explain(props.view.unit.id, figure.series)}
                    >
                      <Show when={figure.value !== null} fallback="–">
                        <span aria-hidden="true">{drawn().sign}</span> {sayValue(figure.value!, props.view.indicators[column()]!.above, true)}
                      </Show>
                    </button>
                  </td>
                );
              }}
            </For>
          </tr>
          <For each={props.rows.slice(0, drawn())}>
            {(unitAt, row) => {
              const unit = props.view.units[unitAt]!;
              const isAbove = unit.level !== "commune";
              return (
                <tr classList={{ late: unit.late }}>
                  <th scope="row">
                    <input
                      type="checkbox"
                      aria-label={`${words.compare.choose}: ${unit.name}`}
                      checked={props.chosen.has(unit.id)}
                      onChange={(event) => props.choose(unit.id, event.currentTarget.checked)}
                    />
                    <a href={props.unitAddress(unitAt)}>{unit.name}</a>
                    <Show when={unit.late}>
                      <span class="chip late-chip">{words.late}</span>
                    </Show>
                  </th>
                  <For each={props.view.indicators}>
                    {(indicator, column) => {
                      const cell = () => drawCell(props.view.columns[column()]!, unitAt, indicator, props.view.legend, isAbove);
                      return (
                        <td>
                          <button
                            type="button"
                            class={`heat-cell ${cell().tone}`}
                            {...at(row() + 1, column())}
                            aria-label={`${unit.name}, ${isAbove ? indicator.says : indicator.label}: ${cell().spoken}`}
                            onClick={() => props.explain(unit.id, indicator.series)}
                          >
                            {cell().sign} {cell().text}
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
      </table>
    </div>
  );
};
