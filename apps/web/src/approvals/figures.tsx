import type { ReportView } from "@xhht/api";
import { cellOf, figureText, type FormRow, judgeRow, period, targetText, yearOf } from "@xhht/core";
import { createUniqueId, For, Show } from "solid-js";
import { nearestTarget } from "../report/nearest-target.ts";
import { entry } from "../words/entry.ts";
import { approvals } from "../words/approvals.ts";
import { entriesOf } from "./entries-of.ts";
import { sayEntry } from "./say-entry.ts";

const words = approvals.figures;

/** The figures of a report beside those of the period before and their targets; `of` names it where several are read at once. */
export const Figures = (props: { view: ReportView; of?: string }) => {
  const id = createUniqueId();
  const now = () => entriesOf(props.view);
  const before = () => props.view.earlier[0];
  const parts = (row: FormRow): string => {
    if (!row.cells || !("of" in row.cells)) return "";
    const { cells } = props.view.form;
    const [of, outOf] = [row.cells.of, row.cells.outOf].map((key) => sayEntry(cells[key]!, now()[key]));
    return words.parts(of!, outOf!);
  };
  const year = () => yearOf(props.view.card.period);
  const target = (row: FormRow) => nearestTarget(row.targets, year());
  const verdict = (row: FormRow) => {
    const near = target(row);
    if (!near || !row.cells || cellOf(row, now()).state !== "value") return null;
    return judgeRow({ ...row, targets: [near] }, now(), props.view.card.period, props.view.earlier)[0]?.verdict ?? null;
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{props.of ? words.titleOf(props.of) : words.title}</h3>
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
                <th scope="col">{words.standing}</th>
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
                    <td class="num goal" data-label={words.target}>
                      <Show when={target(row)}>
                        {(near) => (
                          <span>
                            {targetText(near(), row)}
                            {near().milestone === null ? "" : ` (${near().milestone})`}
                          </span>
                        )}
                      </Show>
                    </td>
                    <td data-label={words.standing}>
                      <Show when={verdict(row)}>
                        {(one) => (
                          <span class={`chip ${entry.standing[one().status].tone}`} title={one().reason}>
                            <span aria-hidden="true">{entry.standing[one().status].sign}</span>
                            {entry.standing[one().status].word}
                          </span>
                        )}
                      </Show>
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
