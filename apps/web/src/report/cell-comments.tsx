import type { EntryKey } from "@xhht/core";
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { entry as entryWords } from "../words/entry.ts";
import { sayMoment } from "../words/say-moment.ts";
import { useEntry } from "./desk-context.ts";
import { addComment } from "./report-calls.ts";

const words = entryWords.panel;

/** What people said of a cell, and a line to say something. */
export const CellComments = (props: { of: EntryKey }) => {
  const { desk } = useEntry();
  const id = createUniqueId();
  const [text, setText] = createSignal("");
  const said = () => desk.view().comments.filter(({ key }) => key === props.of);
  let box!: HTMLTextAreaElement;
  const act = createAct(async () => {
    const view = desk.view();
    const comment = await addComment({ unit: view.card.unit, period: view.card.period, key: props.of }, text().trim().normalize("NFC"));
    desk.renew({ ...view, comments: [...view.comments, comment] });
    setText("");
    box.value = "";
  });
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (text().trim() !== "") void act.run();
  };
  return (
    <details class="small" open={said().length > 0}>
      <summary>
        {words.comments}
        <Show when={said().length > 0}> ({said().length})</Show>
      </summary>
      <Show when={said().length > 0} fallback={<p class="muted">{words.noComments}</p>}>
        <ol>
          <For each={said()}>
            {(comment) => (
              <li>
                {comment.text} <span class="muted">{`${comment.by}, ${sayMoment(comment.at)}`}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <form onSubmit={onSubmit}>
        <label class="hidden" for={id}>
          {words.comment}
        </label>
        <textarea
          ref={box}
          id={id}
          class="field"
          rows="2"
          placeholder={words.comment}
          on:input={(event: InputEvent & { currentTarget: HTMLTextAreaElement }) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn" disabled={act.busy()}>
          {words.send}
        </button>
        <ActProblem says={act.problem()} />
      </form>
    </details>
  );
};
