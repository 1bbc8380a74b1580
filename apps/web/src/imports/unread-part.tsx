import { createSignal, For, Show } from "solid-js";
import { Line } from "../form/line.tsx";
import { imports } from "../words/imports.ts";
import { useReview } from "./review-context.ts";
import { Passage } from "./source-pane.tsx";

const words = imports.review;

const Missed = (props: { text: string; at: number }) => {
  const { standing, locked, change } = useReview();
  const [note, setNote] = createSignal<string>();
  const kept = () => standing().choices.unread[props.at];
  const keep = async () => {
    if ((note() ?? "").trim() !== "" && (await change({ kind: "ignore", unread: props.at, note: note()! }))) setNote(undefined);
  };
  return (
    <li class="target-card" classList={{ done: kept() !== undefined }}>
      <Passage field={`unread.${props.at}`} text={props.text} />
      <Show when={kept()} fallback={
        <Show when={note() !== undefined} fallback={
          <Show when={!locked()}>
            <p class="card-acts">
              <button type="button" class="btn quiet" onClick={() => setNote("")}>
                {words.ignore}
              </button>
            </p>
          </Show>
        }>
          <div class="form">
            <Line label={words.note} hint={words.noteHint} value="" onText={setNote} autofocus />
            <p class="form-acts">
              <button type="button" class="btn primary" disabled={note()!.trim() === ""} onClick={() => void keep()}>
                {words.keep}
              </button>
              <button type="button" class="btn quiet" onClick={() => setNote(undefined)}>
                {words.cancel}
              </button>
            </p>
          </div>
        </Show>
      }>
        {(said) => (
          <p class="small card-acts">
            <span class="muted">○ {words.ignored(said())}</span>
            <Show when={!locked()}>
              <button type="button" class="btn quiet" onClick={() => void change({ kind: "recall", unread: props.at })}>
                {words.recall}
              </button>
            </Show>
          </p>
        )}
      </Show>
    </li>
  );
};

/** What no part took: listed, counted, and left out only with a note. */
export const UnreadPart = () => {
  const { view } = useReview();
  return (
    <Show when={view.reading.unread.length > 0}>
      <section aria-labelledby="chua-hieu">
        <h2 id="chua-hieu">{words.unread(view.reading.unread.length)}</h2>
        <ul class="cards">
          <For each={view.reading.unread}>{(one, at) => <Missed text={one.text} at={at()} />}</For>
        </ul>
      </section>
    </Show>
  );
};
