import { createUniqueId, For, Show } from "solid-js";
import { work as words } from "../words/work.ts";
import type { Step } from "./steps.ts";

const tones = { done: "", now: "course", later: "none", optional: "none" } as const;

/** Steps as rows; a step that can be done is one link, described by its state. */
export const StepList = (props: { steps: readonly Step[]; from?: number }) => (
  <ul class="steps">
    <For each={props.steps}>
      {(step, at) => {
        const id = createUniqueId();
        return (
          <li classList={{ done: step.stands === "done", later: step.stands === "later" }}>
            <span class="k" aria-hidden="true">
              {step.stands === "done" ? "✓" : at() + (props.from ?? 1)}
            </span>
            <div>
              <Show when={step.to} fallback={<b>{step.title}</b>}>
                {(to) => (
                  <a class="row-link" href={to()} aria-describedby={id}>
                    {step.title}
                  </a>
                )}
              </Show>
              <div class="small muted">{step.detail}</div>
            </div>
            <span class="stands" id={id}>
              <span class={step.stands === "done" ? "small muted" : `chip ${tones[step.stands]}`}>
                {words.stands[step.stands]}
              </span>
              <Show when={step.count}>
                <span class="small muted num">{step.count}</span>
              </Show>
            </span>
          </li>
        );
      }}
    </For>
  </ul>
);
