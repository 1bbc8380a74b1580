import { type Comparator, formatNumber, type Modality, parseVietnameseNumber } from "@xhht/core";
import { createSignal, For, untrack } from "solid-js";
import { Choice } from "../form/choice.tsx";
import { Line } from "../form/line.tsx";
import { imports } from "../words/imports.ts";

const words = imports.review;

/** What a person may say of a goal. */
export interface Fields {
  comparator: Comparator | null;
  value: number | null;
  milestone: number | null;
  modality: Modality[];
}

const comparators = ["eq", "gte", "gt", "lte", "approx", "avg_per_year"] as const satisfies readonly Comparator[];
const modalities = Object.keys(words.modalities) as Modality[];

/** Value, comparison, year and verbs of a goal; `onKeep` gets them once they can be understood. */
export const TargetFields = (props: { first: Fields; keep: string; onKeep: (fields: Fields) => void; onCancel: () => void }) => {
  const first = untrack(() => props.first);
  const [value, setValue] = createSignal(first.value === null ? "" : formatNumber(first.value));
  const [year, setYear] = createSignal(first.milestone === null ? "" : String(first.milestone));
  const [comparator, setComparator] = createSignal<string>(first.comparator ?? "");
  const [modality, setModality] = createSignal<Modality[]>(first.modality);
  const [problems, setProblems] = createSignal<{ value?: string; year?: string }>({});
  const keep = () => {
    const number = parseVietnameseNumber(value());
    const when = year().trim() === "" ? null : Number(year());
    const wrong: { value?: string; year?: string } = {
      ...(number.kind === "ask" ? { value: words.unsureNumber } : number.kind === "invalid" ? { value: words.badNumber } : {}),
      ...(when !== null && !(Number.isInteger(when) && when >= 1945 && when <= 2200) ? { year: words.badYear } : {}),
    };
    setProblems(wrong);
    if (wrong.value !== undefined || wrong.year !== undefined) return;
    const figure = number.kind === "value" ? number.value : null;
    props.onKeep({ value: figure, comparator: figure === null ? null : ((comparator() || "eq") as Comparator), milestone: when, modality: modality().length > 0 ? modality() : ["achieve"] });
  };
  return (
    <div class="form target-fields">
      <div class="side-by-side">
        <Choice
          label={words.comparator}
          value={comparator()}
          options={[{ value: "", label: words.noComparator }, ...comparators.map((one) => ({ value: one, label: words.comparators[one] }))]}
          onChoose={setComparator}
        />
        <Line label={words.value} value={value()} onText={setValue} problem={problems().value} narrow />
        <Line label={words.milestone} value={year()} onText={setYear} problem={problems().year} inputmode="numeric" narrow />
      </div>
      <fieldset class="verbs">
        <legend>{words.modality}</legend>
        <For each={modalities}>
          {(one) => (
            <label class="tick">
              <input
                type="checkbox"
                checked={modality().includes(one)}
                onChange={(event) => setModality(event.currentTarget.checked ? [...modality(), one] : modality().filter((each) => each !== one))}
              />
              {words.modalities[one]}
            </label>
          )}
        </For>
      </fieldset>
      <p class="form-acts">
        <button type="button" class="btn primary" onClick={keep}>
          {props.keep}
        </button>
        <button type="button" class="btn quiet" onClick={() => props.onCancel()}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
};
