import type { ReportView } from "@xhht/api";
import { cellOf, figureText, type FormRow, period, targetText } from "@xhht/core";
import { For, Show } from "solid-js";
import { approvals } from "../words/approvals.ts";
import { entriesOf } from "./entries-of.ts";
import { sayEntry } from "./say-entry.ts";

const words = approvals.figures;

/** The figures of a report beside those of the period before and their targets. */
export const Figures = (props: { view: ReportView }) => {
  const now = () => entriesOf(props.view);
  const before = () => props.view.earlier[0];
  const parts = (row: FormRow): string => {
    if (!row.cells || !("of" in row.cells)) return "";
    const { cells } = props.view.form;
    const [of, outOf] = [row.cells.of, row.cells.outOf].map((key) => sayEntry(cells[key]!, now()[key]));
    return words.parts(of!, outOf!);
  };
  const target = (row: FormRow): string => {
    const [one] = row.targets.toSorted((a, b) => Number(a.milestone) - Number(b.milestone));
    return one ? `${targetText(one, row)} (${one.milestone})` : "";
  };
  return (
    <section aria-labelledby="so-lieu">
      <h3 id="so-lieu">{words.title}</h3>
      <For each={props.view.form.sections}>
        {(section) => (
          <table class="figures">
            <caption>{section.label}</caption>
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col" class="num">
                  {before() ? (period(before()!.period)?.label ?? before()!.period) : words.noBefore}
                </th>
                <th scope="col" class="num">
                  {words.now}
                </th>
                <th scope="col" class="num">
                  {words.target}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={section.rows}>
                {(row) => (
                  <tr>
                    <th scope="row">
                      {row.label}
                      <Show when={row.cells} fallback={<div class="small muted">{words.rolled}</div>}>
                        <div class="small muted">{parts(row)}</div>
                      </Show>
                    </th>
                    <td
                      class="num muted"
                      data-label={before() ? (period(before()!.period)?.label ?? "") : words.noBefore}
                    >
                      {before() ? figureText(row, cellOf(row, before()!.entries)) : "–"}
                    </td>
                    <td class="num" data-label={words.now}>
                      <b>{row.cells ? figureText(row, cellOf(row, now())) : "–"}</b>
                    </td>
                    <td class="num" data-label={words.target}>
                      {target(row)}
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        )}
      </For>
    </section>
  );
};
