import { createEffect, createMemo, For, on } from "solid-js";
import { imports } from "../words/imports.ts";
import { idOf, useReview } from "./review-context.ts";
import { anchorsOf, stretchesOf } from "./spans.ts";

const words = imports.review;

/** The text of the paper, its fields marked; a click on one leads to the field, the marked one scrolls into view. */
export const SourcePane = () => {
  const { view, show, shown } = useReview();
  const stretches = createMemo(() => stretchesOf(view.text, anchorsOf(view)));
  let pane: HTMLDivElement | undefined;
  createEffect(
    on(shown, (field) => {
      const first = field === null ? null : pane?.querySelector<HTMLElement>(".lit");
      if (!first || !pane) return;
      // Where the text stands above the fields and not beside them, it is brought into view first.
      if (getComputedStyle(pane).position === "static") pane.scrollIntoView({ block: "start" });
      pane.scrollTop += first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }),
  );
  // Everything here can be reached by the fields too: the click is a short cut for the hand on the mouse.
  const follow = (event: MouseEvent) => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-field]")?.dataset.field : undefined;
    if (field === undefined) return;
    show(field);
    const element = document.getElementById(idOf(field));
    element?.closest("details")?.setAttribute("open", "");
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  };
  return (
    <div class="sheet source" ref={pane} tabindex="0" role="region" aria-label={words.source} on:click={follow}>
      <For each={stretches()}>
        {(stretch) => (
          <span
            data-field={stretch.field ?? undefined}
            classList={{
              goal: stretch.field?.startsWith("targets.") ?? false,
              missed: stretch.field?.startsWith("unread.") ?? false,
              lit: stretch.field !== null && (shown() === stretch.field || stretch.field.startsWith(`${shown()}.`)),
            }}
          >
            {stretch.text}
          </span>
        )}
      </For>
    </div>
  );
};

/** A passage of the paper as it was read; a press marks its characters. */
export const Passage = (props: { field: string; text: string }) => {
  const { show } = useReview();
  return (
    <button type="button" class="passage" id={idOf(props.field)} onClick={() => show(props.field)}>
      {props.text}
    </button>
  );
};
