import type { DashboardColumn, DashboardIndicator, Legend } from "@xhht/api";
import type { Level } from "@xhht/core";
import { For, onMount, Show } from "solid-js";
import { drawCell } from "./cell.ts";

/** A table of cells with their signs, to be read: units by years, or indicators by units. */
export const PlainGrid = (props: {
  /** The last column is seen first where not all have room. */
  fromEnd?: boolean;
  caption: string;
  corner: string;
  heads: { label: string; to?: string; note?: string }[];
  rows: {
    label: string;
    to?: string;
    cells: { column: DashboardColumn; at: number; indicator: DashboardIndicator; level: Level }[];
  }[];
  legend: Legend;
}) => {
  let frame: HTMLDivElement | undefined;
  onMount(() => props.fromEnd && requestAnimationFrame(() => frame?.scrollTo({ left: frame.scrollWidth })));
  return (
    <div ref={frame} class="sheet heat-frame" tabindex="0" role="region" aria-label={props.caption}>
      <table class="heat">
        <caption class="hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.corner}</th>
            <For each={props.heads}>
              {(head) => (
                <th scope="col">
                  <Show when={head.to} fallback={head.label}>
                    {(to) => <a href={to()}>{head.label}</a>}
                  </Show>
                  <Show when={head.note}>{(note) => <span class="head-note">{note()}</span>}</Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  <Show when={row.to} fallback={row.label}>
                    {(to) => <a href={to()}>{row.label}</a>}
                  </Show>
                </th>
                <For each={row.cells}>
                  {({ column, at, indicator, level }) => {
                    const cell = drawCell(column, at, indicator, props.legend, level !== "commune");
                    return (
                      <td>
                        <span class={`heat-cell ${cell.tone}`} aria-hidden="true">
                          {cell.sign} {cell.text}
                          <Show when={cell.partly}>
                            <span class="cell-note">{cell.partly}</span>
                          </Show>
                        </span>
                        <span class="hidden">{cell.spoken}</span>
                      </td>
                    );
                  }}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
};
