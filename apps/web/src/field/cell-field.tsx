import { type CellSpec, choicesOf, type Entry, readEntry, writeEntry } from "@xhht/core";
import { For, Match, Show, Switch, untrack } from "solid-js";
import { cell as words } from "../words/cell.ts";
import { typing, type Way } from "./typing.ts";
import "./field.css";

/** One cell to fill: what it takes, what stands in it, and what happens with what is typed. */
export interface CellFieldProps {
  id: string;
  spec: CellSpec;
  /** Its name for a screen reader: indicator, what is counted, year. */
  label: string;
  entry: Entry;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** Its column, for the way of Enter. */
  column: string;
  /** A text of several paragraphs. */
  lines?: boolean;
  /** Taken at every key; `half`: not readable yet, and the person is still typing. */
  onEntry: (entry: Entry, half: boolean) => void;
  onLeave: () => void;
  onEnter?: () => void;
  onRestore: (entry: Entry) => void;
  onMove: (way: Way) => void;
  onUndo: () => void;
  onBlock?: (text: string) => boolean;
}

/** What is said of a field besides its value. */
const about = (props: CellFieldProps) => ({
  get id() {
    return props.id;
  },
  get "aria-label"() {
    return props.label;
  },
  get "aria-invalid"() {
    return props.invalid ? true : undefined;
  },
  get "aria-describedby"() {
    return props.describedBy;
  },
  get "data-cell"() {
    return props.spec.key;
  },
  get "data-column"() {
    return props.column;
  },
});

const tie = (props: CellFieldProps) => (box: HTMLInputElement | HTMLTextAreaElement) => {
  let atEntry: Entry = props.entry;
  let touched = false;
  box.addEventListener("focus", () => {
    atEntry = props.entry;
    touched = false;
    props.onEnter?.();
  });
  typing(box, {
    shown: () => writeEntry(props.spec, props.entry),
    take(text, left) {
      touched ||= !left;
      const read = readEntry(props.spec, text, atEntry);
      const entry = "ask" in read ? read.kept : read;
      // What was only looked at stays as it is, even if another person changed it meanwhile.
      if (touched) props.onEntry(entry, !left && entry.state === "invalid");
      if (left) props.onLeave();
    },
    restore: () => props.onRestore(atEntry),
    move: (way) => props.onMove(way),
    undo: () => props.onUndo(),
    block: (text) => props.onBlock?.(text) ?? false,
    lines: props.lines ?? false,
  });
};

const Typed = (props: CellFieldProps) => (
  <input
    {...about(props)}
    ref={tie(props)}
    class="cell num"
    type="text"
    autocomplete="off"
    inputmode={props.spec.takes.kind === "percent" ? "decimal" : "numeric"}
    enterkeyhint="next"
  />
);

const Text = (props: CellFieldProps) => (
  <textarea {...about(props)} ref={tie(props)} class="cell text" rows={props.lines ? 6 : 1} />
);

const none = "not_applicable";

const Chosen = (props: CellFieldProps) => {
  let atEntry: Entry = untrack(() => props.entry);
  const choices = () => choicesOf(props.spec.takes);
  const value = () => (props.entry.state === none ? none : props.entry.state === "not_reported" ? "" : String(props.entry.value));
  const choose = (picked: string) => {
    const choice = choices().find((one) => String(one.value) === picked);
    const state = props.entry.state === "suppressed" ? ("suppressed" as const) : ("value" as const);
    if (choice) props.onEntry({ state, value: choice.value }, false);
    else if (picked === none || picked === "") props.onEntry({ state: picked || "not_reported", value: null } as Entry, false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      props.onMove(event.shiftKey ? "up" : "down");
    } else if (event.key === "Escape") {
      props.onRestore(atEntry);
    } else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      props.onUndo();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (/[\t\n]/.test(text.trimEnd()) && props.onBlock?.(text)) event.preventDefault();
  };
  return (
    <select
      {...about(props)}
      class="cell choice"
      on:focus={() => {
        atEntry = props.entry;
        props.onEnter?.();
      }}
      on:change={(event: Event & { currentTarget: HTMLSelectElement }) => choose(event.currentTarget.value)}
      on:keydown={onKey}
      on:paste={onPaste}
      on:blur={() => props.onLeave()}
    >
      <option value="" selected={value() === ""}>
        {words.choose}
      </option>
      <For each={choices()}>
        {(choice) => (
          <option value={String(choice.value)} selected={value() === String(choice.value)}>
            {choice.label}
          </option>
        )}
      </For>
      <option value={none} selected={value() === none}>
        {words.none}
      </option>
      <Show when={props.entry.state === "invalid"}>
        <option value={value()} selected>
          {value()}
        </option>
      </Show>
    </select>
  );
};

/** The input that a kind of cell needs. */
export const CellField = (props: CellFieldProps) => (
  <Switch fallback={<Chosen {...props} />}>
    <Match when={props.spec.takes.kind === "count" || props.spec.takes.kind === "percent"}>
      <Typed {...props} />
    </Match>
    <Match when={props.spec.takes.kind === "text"}>
      <Text {...props} />
    </Match>
  </Switch>
);
