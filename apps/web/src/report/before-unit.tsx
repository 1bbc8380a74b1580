import type { PredecessorView } from "@xhht/api";
import { cellStateLabel, figureText, formatDate, type FormRow } from "@xhht/core";
import { createResource, For, Show } from "solid-js";
import { ask } from "../api/ask.ts";
import { beforeUnit as words } from "../words/before-unit.ts";
import { useEntry } from "./desk-context.ts";

const sayYears = (row: FormRow, years: PredecessorView["years"]): string =>
  years.map(({ period, cell }) => words.year(period, cell.state === "value" ? figureText(row, cell) : cellStateLabel[cell.state].toLowerCase())).join(" · ") || words.none;

/** What the units from which this one was made had reported, a line for each; never one series with the unit's own years. */
export const BeforeUnit = (props: { row: FormRow }) => {
  const { desk } = useEntry();
  const [before] = createResource(
    () => {
      const { unit, period } = desk.view().card;
      // A unit from before all records was made of none.
      return !unit.endsWith("@0000") && { unit, period, indicator: props.row.indicator };
    },
    (asked) => ask("entries.before", asked).catch(() => null),
  );
  const seen = () => (before.state === "ready" && before()?.units.length ? before() : null);
  return (
    <Show when={seen()}>
      {(now) => (
        <>
          <h3>{words.title}</h3>
          <ul class="small before-unit">
            <For each={now().units}>
              {(unit) => (
                <li>
                  <b>{unit.name}</b>
                  <span class="muted">
                    {unit.until ? words.until(formatDate(unit.until)) : ""}
                    {unit.extent === "part" ? words.part : ""}
                  </span>
                  <br />
                  {sayYears(props.row, unit.years)}
                </li>
              )}
            </For>
            <Show when={now().sum}>
              {(sum) => (
                <li>
                  <b>{words.sum(sum().of)}</b>
                  <br />
                  {sayYears(props.row, sum().years)}
                </li>
              )}
            </Show>
          </ul>
          <p class="muted small">{words.apart}</p>
        </>
      )}
    </Show>
  );
};
