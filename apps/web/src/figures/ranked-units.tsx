import type { IndicatorFiguresView } from "@xhht/api";
import { For, Show } from "solid-js";
import { Heads } from "../tables/heads.tsx";
import { figures as words } from "../words/figures.ts";
import { seriesAddress } from "./address.ts";

type Below = NonNullable<IndicatorFiguresView["children"]>;

const asked = ({ ranked }: Below): Below["ranked"] => ranked.filter(({ kind }) => kind !== "not_asked");

/** The units directly below in the order of their figures in the latest period. */
export const RankedUnits = (props: { view: IndicatorFiguresView; below: Below }) => (
  <section class="sheet ranked-sheet" aria-labelledby="xep-thu">
    <h2 id="xep-thu">
      {words.series.ranked}, {props.below.period}
    </h2>
    <table class="data ranked">
      <Heads
        of={[{ label: words.series.place, num: true }, { label: words.unit }, { label: words.series.value, num: true }]}
      />
      <tbody>
        <For each={asked(props.below)}>
          {(child) => (
            <tr>
              <td class="num">{child.place ?? "–"}</td>
              <th scope="row">
                <a href={seriesAddress(child.unit.id, props.view.code, props.view.view)}>{child.unit.name}</a>
              </th>
              <td class="num" classList={{ wraps: child.kind !== "value" }}>
                {child.kind === "value" ? child.text : words.kind[child.kind].whole}
                <Show when={child.expected > 1}>
                  <span class="muted small block">{words.series.of(child.reported, child.expected)}</span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <Show when={props.below.ranked.length - asked(props.below).length}>
      {(others) => <p class="muted small">{words.series.notAsked(others())}</p>}
    </Show>
  </section>
);
