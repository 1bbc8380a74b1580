import { createUniqueId, type JSX, onCleanup, onMount } from "solid-js";
import { form } from "../words/form.ts";
import "./form.css";

/** A question over the page. Opens when it is drawn; Escape and its closing button ask `onClose`; the focus goes back by itself. */
export const Dialog = (props: { title: string; onClose: () => void; wide?: boolean; children: JSX.Element }) => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  const before = document.activeElement;
  onMount(() => dialog?.showModal());
  onCleanup(() => {
    dialog?.close();
    if (!(before instanceof HTMLElement && before.isConnected)) return;
    // Chromium gives a text box its focus back without the caret: keys would go nowhere.
    before.blur();
    before.focus();
  });
  return (
    <dialog
      ref={dialog}
      class="ask"
      classList={{ wide: props.wide }}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header>
        <h2 id={id}>{props.title}</h2>
        <button type="button" class="btn quiet" onClick={() => props.onClose()}>
          {form.close}
        </button>
      </header>
      {props.children}
    </dialog>
  );
};
