import type { EndedTarget, UnitSummary } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { createSignal, For, Show } from "solid-js";
import { reaches } from "../shell/place.ts";
import { rebase as words } from "../words/rebase.ts";
import { RebaseDialog } from "./rebase-dialog.tsx";

/** The targets of a plan on units that are no more: how each is read and by which document, and the choice for who may choose. */
export const EndedTargets = (props: {
  targets: EndedTarget[];
  unit: Pick<UnitSummary, "id" | "path">;
  plan: string;
  onDone: (said: string) => void;
}) => {
  const [open, setOpen] = createSignal<EndedTarget>();
  const mayChoose = () => reaches(props.unit, "configurer");
  return (
    <section class="sheet ended" aria-labelledby="het-cap">
      <h2 id="het-cap">{words.heading}</h2>
      <p class="muted">{mayChoose() ? words.lead : words.leadRead}</p>
      <ul>
        <For each={props.targets}>
          {(target) => (
            <li>
              <div>
                <b>{target.label}</b>: {target.goal}
                <Show when={target.chosen} fallback={<p class="muted">○ {words.unchosen}</p>}>
                  {(chosen) => (
                    <p class="chosen-reading">
                      ✓ {words.choice[chosen().choice].name}, {words.by(chosen().document, formatDate(chosen().on))}
                    </p>
                  )}
                </Show>
              </div>
              <Show when={mayChoose()}>
                <button
                  type="button"
                  class="btn"
                  aria-label={`${target.chosen ? words.change : words.act}: ${target.label}, ${target.goal}`}
                  onClick={() => setOpen(target)}
                >
                  {target.chosen ? words.change : words.act}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={open()} keyed>
        {(target) => (
          <RebaseDialog
            target={target}
            unit={props.unit.id}
            plan={props.plan}
            onClose={() => setOpen(undefined)}
            onDone={(said) => {
              setOpen(undefined);
              props.onDone(said);
            }}
          />
        )}
      </Show>
    </section>
  );
};
