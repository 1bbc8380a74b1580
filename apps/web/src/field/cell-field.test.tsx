import type { CellSpec, Entry } from "@xhht/core";
import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { CellField } from "./cell-field.tsx";
import type { Way } from "./typing.ts";

const blank: Entry = { state: "not_reported", value: null };
const count: CellSpec = { key: "A/of", label: "Gia đình học tập", counts: "gia đình", takes: { kind: "count" } };

/** A field on a page of its own, and all that it told. */
const field = (spec: CellSpec = count, first: Entry = blank, lines = false) => {
  const [entry, setEntry] = createSignal(first);
  const told = { entries: [] as Entry[], half: [] as boolean[], moves: [] as Way[], left: 0, undone: 0, blocks: [] as string[] };
  const { container } = render(() => (
    <CellField
      id="o"
      spec={spec}
      label={spec.label}
      entry={entry()}
      column="of"
      lines={lines}
      onEntry={(next, half) => {
        told.entries.push(next);
        told.half.push(half);
        setEntry(next);
      }}
      onLeave={() => (told.left += 1)}
      onRestore={setEntry}
      onMove={(way) => told.moves.push(way)}
      onUndo={() => (told.undone += 1)}
      onBlock={(text) => told.blocks.push(text) > 0}
    />
  ));
  const box = container.querySelector<HTMLInputElement>("input, textarea, select")!;
  const type = (text: string) => {
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const key = (name: string, more: KeyboardEventInit = {}) => box.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }));
  return { box, type, key, told, entry, setEntry };
};

test("what is typed is taken at every key and written out only when the box is left", () => {
  const { box, type, told } = field();
  box.focus();
  type("1");
  type("1450");
  expect(box.value).toBe("1450");
  expect(told.entries.at(-1)).toEqual({ state: "value", value: 1450 });
  box.blur();
  expect(box.value).toBe("1.450");
  expect(told.left).toBe(1);
});

test("a box that has the focus is not written to when another value arrives", () => {
  const { box, type, setEntry } = field();
  box.focus();
  type("14");
  setEntry({ state: "value", value: 99 });
  expect(box.value).toBe("14");
});

test("a box that was only looked at keeps what arrived meanwhile", () => {
  const { box, told, entry, setEntry } = field(count, { state: "value", value: 5 });
  box.focus();
  setEntry({ state: "value", value: 6 });
  box.blur();
  expect(told.entries).toEqual([]);
  expect(entry()).toEqual({ state: "value", value: 6 });
  expect(box.value).toBe("6");
});

test("a text that cannot be read yet is half while it is typed, and kept when it is left", () => {
  const { box, type, told } = field();
  box.focus();
  type("1.2");
  expect(told.half.at(-1)).toBe(true);
  box.blur();
  expect(told.half.at(-1)).toBe(false);
  expect(told.entries.at(-1)).toEqual({ state: "invalid", value: "1.2" });
  expect(box.value).toBe("1.2");
});

test("Enter and the arrows walk the column; keys of a running composition do not", () => {
  const { box, key, told } = field();
  box.focus();
  key("Enter");
  key("Enter", { shiftKey: true });
  key("ArrowDown");
  key("ArrowUp");
  expect(told.moves).toEqual(["down", "up", "down", "up"]);
  box.dispatchEvent(new CompositionEvent("compositionstart"));
  key("Enter");
  box.dispatchEvent(new CompositionEvent("compositionend"));
  key("Enter", { isComposing: true });
  key("Enter", { keyCode: 229 });
  expect(told.moves).toHaveLength(4);
});

test("Escape brings back what stood there; Ctrl+Z in an untouched box takes back the last change", () => {
  const { box, type, key, told, entry } = field(count, { state: "value", value: 7 });
  box.focus();
  type("12");
  expect(key("z", { ctrlKey: true })).toBe(true);
  key("Escape");
  expect([box.value, entry()]).toEqual(["7", { state: "value", value: 7 }]);
  key("z", { ctrlKey: true });
  expect(told.undone).toBe(1);
});

test("a pasted block goes to the table, a single value to the box", () => {
  const { box, told } = field();
  const paste = (text: string) => {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => text } });
    return box.dispatchEvent(event);
  };
  expect(paste("12\n")).toBe(true);
  expect(paste("1\t2\n3\t4")).toBe(false);
  expect(told.blocks).toEqual(["1\t2\n3\t4"]);
});

test.each(["Nguyễn Nghiêm, đường Lý Thường Kiệt", "Tiếng Việt: ắ ằ ẳ ẵ ặ ợ ữ"])("a text typed in either form of Unicode is kept as NFC: %s", (text) => {
  const { box, type, told } = field({ ...count, takes: { kind: "text", most: 2000 } }, blank, true);
  box.focus();
  box.dispatchEvent(new CompositionEvent("compositionstart"));
  type(text.normalize("NFD"));
  box.dispatchEvent(new CompositionEvent("compositionend"));
  box.blur();
  expect(told.entries.at(-1)).toEqual({ state: "value", value: text.normalize("NFC") });
});

test("a level is chosen, “không phát sinh” is a choice, and nothing chosen is not zero", () => {
  const { box, told } = field({ ...count, takes: { kind: "level", min: 1, max: 3 } });
  const choose = (value: string) => {
    box.value = value;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  for (const value of ["0", "2", "not_applicable", ""]) choose(value);
  expect(told.entries).toEqual([{ state: "value", value: 0 }, { state: "value", value: 2 }, { state: "not_applicable", value: null }, blank]);
});

test("after an undo the box shows what stands again, though it has the focus", () => {
  const [entry, setEntry] = createSignal<Entry>({ state: "value", value: 5 });
  const { container } = render(() => (
    <CellField id="o" spec={count} label="" entry={entry()} column="of" onEntry={setEntry} onLeave={() => {}} onRestore={setEntry} onMove={() => {}} onUndo={() => setEntry({ state: "value", value: 802 })} />
  ));
  const box = container.querySelector("input")!;
  box.focus();
  box.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true }));
  expect(box.value).toBe("802");
});
