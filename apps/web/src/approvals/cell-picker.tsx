import type { ReportView } from "@xhht/api";
import { asked, type EntryKey, fold } from "@xhht/core";
import { createSignal, For, Show } from "solid-js";
import { Line } from "../form/line.tsx";
import { approvals } from "../words/approvals.ts";
import { entriesOf } from "./entries-of.ts";
import { sayEntry } from "./say-entry.ts";

const words = approvals.pointing;

/** Chooses cells of a report from a list that a few letters shorten; chosen ones stay in sight. */
export const CellPicker = (props: {
  view: ReportView;
  chosen: readonly EntryKey[];
  onChange: (cells: EntryKey[]) => void;
}) => {
  const [text, setText] = createSignal("");
  const specs = () => asked(props.view.form).map((key) => props.view.form.cells[key]!);
  const entries = () => entriesOf(props.view);
  const shown = () => {
    const wanted = fold(text()).split(/\s+/).filter(Boolean);
    return specs().filter(
      ({ key, label }) => props.chosen.includes(key) || wanted.every((word) => fold(label).includes(word)),
    );
  };
  const turn = (key: EntryKey, on: boolean) =>
    props.onChange(on ? [...props.chosen, key] : props.chosen.filter((one) => one !== key));
  return (
    <fieldset class="cell-picker">
      <legend>{words.cells}</legend>
      <p class="small muted">{words.cellsHelp}</p>
      <Line label={words.find} onText={setText} />
      <p class="small" role="status">
        {words.chosen(props.chosen.length)}
      </p>
      <ul>
        <For each={shown()} fallback={<li class="muted">{words.none}</li>}>
          {(spec) => (
            <li>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={props.chosen.includes(spec.key)}
                  onChange={(event) => turn(spec.key, event.currentTarget.checked)}
                />
                <span>
                  {spec.label}
                  <Show when={spec.takes.kind !== "text"}>
                    <span class="small muted"> {words.now(sayEntry(spec, entries()[spec.key]))}</span>
                  </Show>
                </span>
              </label>
            </li>
          )}
        </For>
      </ul>
    </fieldset>
  );
};
