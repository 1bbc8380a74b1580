import type { Boundaries, IndicatorFiguresView } from "@xhht/api";
import { For } from "solid-js";
import { Heads } from "../tables/heads.tsx";
import { figures as words } from "../words/figures.ts";
import { seriesAddress } from "./address.ts";

/** Groups that are counted beside the whole, by year, newest first. */
export const GroupsTable = (props: {
  groups: IndicatorFiguresView["groups"];
  unit: string;
  boundaries: Boundaries;
}) => {
  const years = () =>
    [...new Set(props.groups.flatMap((group) => group.years.map(({ year }) => year)))].toSorted((a, b) => b - a);
  return (
    <section class="sheet">
      <h2>{words.series.groups}</h2>
      <p class="muted small">{words.series.groupsLead}</p>
      <table class="data stacks">
        <Heads of={[{ label: words.series.group }, ...years().map((year) => ({ label: String(year), num: true }))]} />
        <tbody>
          <For each={props.groups}>
            {(group) => (
              <tr>
                <th scope="row">
                  <a href={seriesAddress(props.unit, group.code, props.boundaries)}>{group.label}</a>
                </th>
                <For each={years()}>
                  {(year) => (
                    <td class="num" data-label={year}>
                      {group.years.find((one) => one.year === year)?.figure.text ?? "–"}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
};
