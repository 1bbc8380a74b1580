import { useBeforeLeave } from "@solidjs/router";
import { createSignal, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";
import { shell } from "../words/shell.ts";

const UnitSearch = lazy(() => import("../unit/unit-search.tsx"));

/** Finds a unit from any page: a button, or Ctrl+K. */
export const Finder = () => {
  const [isOpen, setOpen] = createSignal(false);
  let dialog: HTMLDialogElement | undefined;
  const open = () => {
    setOpen(true);
    dialog?.showModal();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k" || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
  onMount(() => addEventListener("keydown", onKey));
  onCleanup(() => removeEventListener("keydown", onKey));
  useBeforeLeave(() => dialog?.close());
  return (
    <>
      <button type="button" class="find" aria-keyshortcuts="Control+K" onClick={open}>
        {shell.find}
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <dialog ref={dialog} class="finder" aria-label={shell.find} onClose={() => setOpen(false)}>
        <Show when={isOpen()}>
          <Suspense fallback={<p class="muted">{shell.loading}</p>}>
            <UnitSearch label={shell.find} autofocus />
          </Suspense>
        </Show>
        <form method="dialog">
          <button class="btn">{shell.close}</button>
        </form>
      </dialog>
    </>
  );
};
