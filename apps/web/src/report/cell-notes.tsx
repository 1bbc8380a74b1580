import { type CellFinding, type EntryKey, formatNumber, readEntry, specOf, whyKey, writeEntry } from "@xhht/core";
import { createMemo, createSignal, For, Show } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { sayTime } from "../words/say-time.ts";
import { useEntry } from "./desk-context.ts";
import { boxOf, notesOf } from "./entry-cell.tsx";

/** The question that a typing raises: a button for each number that it may mean, and no answer by itself. */
const Asked = (props: { of: EntryKey }) => {
  const { desk, look } = useEntry();
  const ask = () => {
    const { state, value } = desk.entry(props.of);
    if (state !== "invalid") return null;
    const read = readEntry(desk.view().form.cells[props.of]!, String(value));
    return "ask" in read ? read : null;
  };
  const take = (value: number) => {
    desk.write(props.of, { state: "value", value });
    look();
    document.getElementById(boxOf(props.of))?.focus();
  };
  return (
    <Show when={ask()}>
      {(now) => (
        <p class="note off">
          <span>▼ {now().message}</span>
          <For each={now().ask}>
            {(value) => (
              <button type="button" class="btn" onClick={() => take(value)}>
                {words.readAs(formatNumber(value))}
              </button>
            )}
          </For>
          <button type="button" class="btn quiet" onClick={() => document.getElementById(boxOf(props.of))?.focus()}>
            {words.retype}
          </button>
        </p>
      )}
    </Show>
  );
};

/** Two people changed a cell: both values, who and when, and one button for each. */
const Conflict = (props: { of: EntryKey }) => {
  const { desk, look } = useEntry();
  const spec = () => specOf(desk.view().form, props.of)!;
  const pending = () => desk.pending(props.of);
  const theirs = () => {
    const answer = pending()?.answer;
    return answer?.kind === "conflict" ? answer.current : null;
  };
  const refused = () => {
    const answer = pending()?.answer;
    return answer?.kind === "refused" ? answer.message : null;
  };
  const who = () => theirs()?.authorName || words.conflict.nobody;
  const decide = (act: (key: EntryKey) => void) => {
    act(props.of);
    look();
    document.getElementById(boxOf(props.of))?.focus();
  };
  return (
    <>
      <Show when={theirs()}>
        {(other) => (
          <p class="note off" role="alert">
            <span>
              ▼{" "}
              {words.conflict.says(
                writeEntry(spec(), pending()!) || words.conflict.blank,
                who(),
                other().savedAt ? sayTime(other().savedAt) : "",
                writeEntry(spec(), other()) || words.conflict.blank,
              )}
            </span>
            <button type="button" class="btn" onClick={() => decide(desk.keepMine)}>
              {words.conflict.mine}
            </button>
            <button type="button" class="btn" onClick={() => decide(desk.takeTheirs)}>
              {words.conflict.theirs(who())}
            </button>
          </p>
        )}
      </Show>
      <Show when={refused()}>{(message) => <p class="note off">▼ {words.refused(message())}</p>}</Show>
    </>
  );
};

/** A question about an unusual value, answered by a reason on the spot. */
const Why = (props: { finding: CellFinding }) => {
  const { desk, look } = useEntry();
  const [text, setText] = createSignal("");
  const keep = (event: Event) => {
    event.preventDefault();
    if (text().trim() === "") return;
    desk.write(whyKey(props.finding.key), { state: "value", value: text().trim().normalize("NFC") });
    look();
  };
  return (
    <form class="note risk" onSubmit={keep}>
      <span>
        ▲ {props.finding.message} {props.finding.remedy}
      </span>
      <Show
        when={props.finding.reason === null}
        fallback={<span class="muted">{words.reasonGiven(props.finding.reason ?? "")}</span>}
      >
        <input
          class="cell why"
          aria-label={words.reason}
          placeholder={words.reason}
          autocomplete="off"
          maxlength="1000"
          on:input={(event: InputEvent & { currentTarget: HTMLInputElement }) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {words.reasonKeep}
        </button>
        <button type="button" class="btn quiet" onClick={() => document.getElementById(boxOf(props.finding.key))?.focus()}>
          {words.fix}
        </button>
      </Show>
    </form>
  );
};

/** Everything that is to be said of one cell: a conflict, a question, what blocks, what asks, a hint. */
export default function CellNotes(props: { of: EntryKey }) {
  const { desk, findings, isIn } = useEntry();
  const found = createMemo(() => (isIn(props.of) ? [] : findings(props.of)));
  const isAsked = () => {
    const { state, value } = desk.entry(props.of);
    return state === "invalid" && "ask" in readEntry(desk.view().form.cells[props.of]!, String(value));
  };
  return (
    <div id={notesOf(props.of)}>
      <Conflict of={props.of} />
      <Show when={!isIn(props.of)}>
        <Asked of={props.of} />
      </Show>
      <For each={found()}>
        {(finding) => (
          <Show
            when={finding.level === "ask"}
            fallback={
              <Show when={finding.level === "hint" || !isAsked()}>
                <p class={`note ${finding.level === "block" ? "off" : "hint"}`}>
                  <span>
                    {finding.level === "block" ? "▼" : "○"} {finding.message} {finding.remedy}
                  </span>
                </p>
              </Show>
            }
          >
            <Why finding={finding} />
          </Show>
        )}
      </For>
    </div>
  );
}
