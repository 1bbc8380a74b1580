import { createSignal, For, Show } from "solid-js";
import { Line } from "../form/line.tsx";
import { imports } from "../words/imports.ts";
import { IndicatorChoice } from "./indicator-choice.tsx";
import { useReview } from "./review-context.ts";
import { sayGoal, sayIndicator } from "./say-reading.ts";
import { TargetCard } from "./target-card.tsx";
import { type Fields, TargetFields } from "./target-fields.tsx";

const words = imports.review;
const nothing: Fields = { comparator: "eq", value: null, milestone: null, modality: ["achieve"] };

const AddTarget = (props: { onDone: () => void }) => {
  const { change } = useReview();
  const [indicator, setIndicator] = createSignal("");
  const [text, setText] = createSignal("");
  const [place, setPlace] = createSignal("");
  const [problem, setProblem] = createSignal<string>();
  const add = async (fields: Fields) => {
    if (indicator() === "" || text().trim() === "" || place().trim() === "") return setProblem(words.addNeeds);
    if (await change({ kind: "add", target: { ...fields, indicator: indicator(), text: text(), place: place() } })) props.onDone();
  };
  return (
    <div class="form add-target">
      <Line label={words.addText} value="" onText={setText} autofocus />
      <Line label={words.addPlace} value="" onText={setPlace} hint="II.2.a" narrow />
      <IndicatorChoice label={words.chooseFirst} value={indicator()} onChoose={setIndicator} problem={problem()} />
      <TargetFields first={nothing} keep={words.add} onKeep={(fields) => void add(fields)} onCancel={() => props.onDone()} />
    </div>
  );
};

/** The goals of the paper, and those that a person added. */
export const TargetsPart = () => {
  const { view, standing, locked, busy, change } = useReview();
  const [adding, setAdding] = createSignal(false);
  const sure = () => view.reading.targets.filter(({ confidence, indicator }, at) => confidence === "sure" && indicator !== null && standing().choices.targets[at]?.indicator === undefined).length;
  const added = () => standing().choices.added;
  return (
    <section aria-labelledby="chi-tieu">
      <div class="part-head">
        <h2 id="chi-tieu">{words.targets(view.reading.targets.length + added().length)}</h2>
        <Show when={!locked() && sure() > 0}>
          <button type="button" class="btn" disabled={busy()} onClick={() => void change({ kind: "acceptSure" })}>
            {words.acceptSure(sure())}
          </button>
        </Show>
      </div>
      <Show when={view.reading.targets.length === 0}>
        <p class="muted">{words.noTargets}</p>
      </Show>
      <ul class="cards">
        <For each={view.reading.targets}>{(target, at) => <TargetCard target={target} at={at()} />}</For>
        <For each={added()}>
          {(target, at) => (
            <li class="target-card done">
              <p>{target.text}</p>
              <p class="small goal-line">
                <span>{sayGoal({ ...target, unit: "", nested: false })}</span> <span class="chip none">{words.byHand}</span>
              </p>
              <p class="proposal">
                <span class="chip met">✓ {words.linked}</span> <b>{sayIndicator(target.indicator, view.indicators)}</b>
              </p>
              <Show when={!locked()}>
                <p class="card-acts">
                  <button type="button" class="btn quiet" onClick={() => void change({ kind: "removeAdded", at: at() })}>
                    {words.remove}
                  </button>
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={!locked()}>
        <Show
          when={adding()}
          fallback={
            <button type="button" class="btn quiet" onClick={() => setAdding(true)}>
              + {words.add}
            </button>
          }
        >
          <AddTarget onDone={() => setAdding(false)} />
        </Show>
      </Show>
    </section>
  );
};
