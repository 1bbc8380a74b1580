import type { ImportView } from "@xhht/api";
import type { Modality } from "@xhht/core";
import { createSignal, For, Match, Show, Switch } from "solid-js";
import { imports } from "../words/imports.ts";
import { IndicatorChoice } from "./indicator-choice.tsx";
import { useReview } from "./review-context.ts";
import { sayGoal, sayIndicator } from "./say-reading.ts";
import { Passage } from "./source-pane.tsx";
import { TargetFields } from "./target-fields.tsx";

const words = imports.review;
type Target = ImportView["reading"]["targets"][number];

const tones = { sure: "met", likely: "course", unsure: "risk" } as const;

/** A goal of the paper: its words, what was understood, the indicator that is proposed with the reasons, and the decision. */
export const TargetCard = (props: { target: Target; at: number }) => {
  const { view, standing, locked, busy, change } = useReview();
  const [open, setOpen] = createSignal<"choose" | "correct">();
  const choice = () => standing().choices.targets[props.at];
  const decision = () => choice()?.indicator;
  const now = () => {
    const { comparator, value, milestone } = choice() ?? {};
    return {
      ...props.target,
      ...(comparator === undefined ? {} : { comparator }),
      ...(value === undefined ? {} : { value }),
      ...(milestone === undefined ? {} : { milestone }),
    };
  };
  const isCorrected = () => Object.keys(choice() ?? {}).some((key) => key !== "indicator");
  const trouble = () => standing().issues.filter(({ place, code }) => place === `targets.${props.at}` && code === "import.below");
  const link = async (indicator: string | null) => {
    if (await change({ kind: "link", target: props.at, indicator })) setOpen(undefined);
  };
  const fields = () => {
    const { comparator, value, milestone } = now();
    const modality = choice()?.modality ?? props.target.modality.split("+").filter((one): one is Modality => one in words.modalities);
    return { comparator: comparator === "lt" ? ("lte" as const) : comparator, value, milestone, modality };
  };
  return (
    <li class="target-card" classList={{ done: decision() !== undefined }} id={`the-${props.at}`}>
      <Passage field={`targets.${props.at}`} text={props.target.text} />
      <p class="small goal-line">
        <span>{sayGoal(now())}</span>
        <Show when={isCorrected()}>
          <span class="chip none">{words.corrected}</span>
        </Show>
        <span class={`chip ${tones[props.target.confidence]}`}>
          {words.confidenceSigns[props.target.confidence]} {words.confidence[props.target.confidence]}
        </span>
      </p>
      <Switch>
        <Match when={decision() === undefined}>
          <p class="proposal">
            <Show when={props.target.indicator} fallback={words.noProposal}>
              {(code) => (
                <>
                  <span class="muted">{words.proposal}: </span>
                  <b>{sayIndicator(code(), view.indicators)}</b>
                </>
              )}
            </Show>
          </p>
          <ul class="small muted reasons">
            <For each={props.target.reasons}>{(reason) => <li>{reason}</li>}</For>
          </ul>
        </Match>
        <Match when={decision() === null}>
          <p class="proposal muted">○ {words.noFitDone}</p>
        </Match>
        <Match when={decision()}>
          {(code) => (
            <p class="proposal">
              <span class="chip met">✓ {words.linked}</span> <b>{sayIndicator(code(), view.indicators)}</b>
            </p>
          )}
        </Match>
      </Switch>
      <For each={trouble()}>
        {({ message, remedy }) => (
          <p class="problem">
            ▼ {message} {remedy}
          </p>
        )}
      </For>
      <Show when={!locked() && open() === undefined}>
        <p class="card-acts">
          <Show
            when={decision() === undefined}
            fallback={
              <button type="button" class="btn quiet" disabled={busy()} onClick={() => void change({ kind: "unlink", target: props.at })}>
                {words.undo}
              </button>
            }
          >
            <Show when={props.target.indicator}>
              {(code) => (
                <button type="button" class="btn" disabled={busy()} onClick={() => void link(code())}>
                  {words.accept}
                </button>
              )}
            </Show>
            <button type="button" class="btn quiet" onClick={() => setOpen("choose")}>
              {props.target.indicator ? words.choice : words.chooseFirst}
            </button>
            <button type="button" class="btn quiet" disabled={busy()} onClick={() => void link(null)}>
              {words.noFit}
            </button>
          </Show>
          <button type="button" class="btn quiet" onClick={() => setOpen("correct")}>
            {words.correct}
          </button>
        </p>
      </Show>
      <Switch>
        <Match when={open() === "choose"}>
          <div class="form choose">
            <IndicatorChoice label={words.choice} value="" onChoose={(code) => code !== "" && void link(code)} />
            <button type="button" class="btn quiet" onClick={() => setOpen(undefined)}>
              {words.cancel}
            </button>
          </div>
        </Match>
        <Match when={open() === "correct"}>
          <TargetFields
            first={fields()}
            keep={words.keep}
            onKeep={(given) => void change({ kind: "correct", target: props.at, fields: given }).then((done) => done && setOpen(undefined))}
            onCancel={() => setOpen(undefined)}
          />
        </Match>
      </Switch>
    </li>
  );
};

