import { createEffect, createSignal, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { paper } from "../words/paper.ts";
import { target as targetWords } from "../words/target.ts";
import { PlanFacts } from "./plan-facts.tsx";
import { usePlan } from "./plan-context.ts";

// Read by whoever opens a target: comes once the text is there.
const TargetPanel = lazy(() => import("./target-panel.tsx"));

const roomy = matchMedia("(min-width: 901px)");

/** Beside the text: facts about the plan, or the target that was opened. On a narrow screen the target rises from below. */
export const SidePanel = () => {
  const { opened, open } = usePlan();
  const [isRoomy, setRoomy] = createSignal(roomy.matches);
  const onWidth = () => setRoomy(roomy.matches);
  roomy.addEventListener("change", onWidth);
  onCleanup(() => roomy.removeEventListener("change", onWidth));

  let dialog: HTMLDialogElement | undefined;
  createEffect(() => {
    if (opened() && !isRoomy()) dialog?.showModal();
    else dialog?.close();
  });
  const close = () => {
    const id = opened()?.id;
    open(null);
    document.querySelector<HTMLElement>(`[data-target="${CSS.escape(id ?? "")}"]`)?.focus();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (
      event.key === "Escape" &&
      !event.isComposing &&
      opened() &&
      isRoomy() &&
      !document.querySelector("dialog[open]")
    )
      close();
  };
  onMount(() => {
    addEventListener("keydown", onEscape);
    // Also for whoever loses the network while she reads.
    setTimeout(() => void TargetPanel.preload().catch(() => {}), 3_000);
  });
  onCleanup(() => removeEventListener("keydown", onEscape));

  const shut = () => (
    <button type="button" class="btn shut" onClick={close}>
      {targetWords.close}
    </button>
  );
  return (
    <>
      <aside id="chi-tiet" class="side" aria-label={paper.panel} tabindex="-1">
        <div aria-live="polite">
          <Show when={isRoomy() && opened()} keyed fallback={<PlanFacts />}>
            {(target) => (
              <section class="sheet opened">
                <Suspense>
                  <TargetPanel target={target} />
                </Suspense>
                {shut()}
              </section>
            )}
          </Show>
        </div>
      </aside>
      <dialog
        ref={dialog}
        class="bottom-sheet opened"
        aria-label={paper.panel}
        onClose={() => !isRoomy() && opened() && close()}
      >
        <Show when={!isRoomy() && opened()} keyed>
          {(target) => (
            <>
              <Suspense>
                <TargetPanel target={target} />
              </Suspense>
              {shut()}
            </>
          )}
        </Show>
      </dialog>
    </>
  );
};
