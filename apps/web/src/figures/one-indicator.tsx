import type { DashboardView } from "@xhht/api";
import { For, Show } from "solid-js";
import { Chip } from "../state/chip.tsx";
import { figures as words } from "../words/figures.ts";
import { drawCell } from "./cell.ts";
import { LateChip } from "./late-chip.tsx";

/** One indicator at a time, the units below as a list: for a phone, and for reading one thing closely. */
export const OneIndicator = (props: {
  view: DashboardView;
  rows: number[];
  /** Place of the indicator that is shown. */
  at: number;
  onIndicator: (code: string) => void;
  explain: (unit: string, series: string) => void;
  unitAddress: (at: number) => string;
}) => {
  const indicator = () => props.view.indicators[props.at]!;
  const whole = () => props.view.whole[props.at]!;
  return (
    <div class="one-indicator">
      <label>
        <span class="muted">{words.indicator}</span>
        <select class="field" onChange={(event) => props.onIndicator(event.currentTarget.value)}>
          <For each={props.view.indicators}>
            {(one, at) => (
              <option value={one.code} selected={at() === props.at}>
                {one.label}
              </option>
            )}
          </For>
        </select>
      </label>
      <p class="one-whole">
        <button
          type="button"
          class="btn quiet"
          onClick={() => props.explain(props.view.unit.id, whole().figure.series)}
        >
          {props.view.unit.name}: {whole().figure.text}
        </button>
        <Show when={whole().judged}>{(judged) => <Chip look={words.status[judged().status]} />}</Show>
        <Show when={indicator().goal}>
          <span class="muted small">
            {words.goal}: {indicator().goal}
          </span>
        </Show>
      </p>
      <ul class="sheet unit-lines">
        <For each={props.rows}>
          {(unitAt) => {
            const unit = props.view.units[unitAt]!;
            const cell = () =>
              drawCell(props.view.columns[props.at]!, unitAt, indicator(), props.view.legend, unit.level !== "commune");
            return (
              <li>
                <div class="line-unit">
                  <a href={props.unitAddress(unitAt)}>{unit.name}</a>
                  <Show when={unit.late}>
                    <LateChip unit={unit} />
                  </Show>
                </div>
                <button
                  type="button"
                  class={`heat-cell ${cell().tone}`}
                  aria-label={`${unit.name}: ${cell().spoken}`}
                  onClick={() => props.explain(unit.id, indicator().series)}
                >
                  <Show when={cell().sign}>
                    <span aria-hidden="true">{cell().sign}</span>{" "}
                  </Show>
                  {cell().text}
                </button>
              </li>
            );
          }}
        </For>
      </ul>
    </div>
  );
};
