import type { PaperView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { For, Show } from "solid-js";
import { official } from "../words/official.ts";
import "./a4.css";

type Grid = PaperView["grids"][number];
const most = 40;

const say = (value: string | number | null): string => (typeof value === "number" ? formatNumber(Math.round(value * 100) / 100) : (value ?? ""));

/** A sheet of the workbook as a table; a long one shows its beginning. */
export const GridPreview = (props: { grid: Grid }) => (
  <section class="grid-preview">
    <h3>{props.grid.name}</h3>
    <div class="a4-table" tabindex="0" role="region" aria-label={props.grid.name}>
      <table>
        <caption class="hidden">{props.grid.title}</caption>
        <thead>
          <tr>
            <For each={props.grid.columns}>{(column) => <th scope="col">{column.group === undefined ? column.label : `${column.group}: ${column.label}`}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.grid.rows.slice(0, most)}>
            {(row) => (
              <tr>
                <For each={props.grid.columns}>{(_, at) => <td class={typeof row[at()] === "number" ? "num" : undefined}>{say(row[at()] ?? null)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
    <Show when={props.grid.rows.length > most}>
      <p class="small muted">{official.rows(most, props.grid.rows.length)}</p>
    </Show>
  </section>
);
