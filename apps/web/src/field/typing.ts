import { createEffect, onCleanup } from "solid-js";

/** Where the keys lead from a cell: up and down its column. */
export type Way = "up" | "down";

/** What a text box of a cell does with what happens in it. */
export interface Typing {
  /** What it shows while nobody types in it. */
  shown(): string;
  /** Takes the text as it stands; `left` once the person has left the box. */
  take(text: string, left: boolean): void;
  /** Back to what stood there when the box was entered. */
  restore(): void;
  move(way: Way): void;
  undo(): void;
  /** Several cells were pasted at once; true where they were taken. */
  block?(text: string): boolean;
  /** Enter makes a new line, and the arrows move within the text. */
  lines?: boolean;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

const ways: Record<string, Way> = { Enter: "down", ArrowDown: "down", ArrowUp: "up" };

/**
 * Ties a box to its cell. A box that has the focus is never written to but by the person's own Escape: input methods lose
 * their place otherwise. Keys of a running composition belong to the input method.
 */
export const typing = (box: Box, on: Typing): void => {
  let before = box.value;
  let composing = false;
  const listen = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    box.addEventListener(name, act as EventListener);

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || composing || event.keyCode === 229) return;
    const { key } = event;
    if (key === "Escape" && box.value !== before) {
      event.stopPropagation();
      box.value = before;
      return on.restore();
    }
    if (key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      if (box.value !== before) return;
      event.preventDefault();
      on.undo();
      box.value = on.shown();
      before = box.value;
      return;
    }
    if (key === "F2") {
      event.preventDefault();
      return box.setSelectionRange(box.value.length, box.value.length);
    }
    const way = ways[key];
    if (!way || on.lines || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    on.move(key === "Enter" && event.shiftKey ? "up" : way);
  };

  listen("focus", () => {
    before = box.value;
    if (!on.lines) box.select();
  });
  listen("compositionstart", () => void (composing = true));
  listen("compositionend", () => void (composing = false));
  listen("input", () => on.take(box.value, false));
  listen("blur", () => {
    composing = false;
    on.take(box.value, true);
    box.value = on.shown();
  });
  listen("keydown", onKey);
  listen("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (/[\t\n]/.test(text.trimEnd()) && on.block?.(text)) event.preventDefault();
  });
  createEffect(() => {
    const text = on.shown();
    if (document.activeElement !== box) box.value = text;
  });
  onCleanup(() => document.activeElement === box && on.take(box.value, true));
};
