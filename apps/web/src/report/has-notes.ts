import type { EntryKey } from "@xhht/core";
import { createMemo } from "solid-js";
import { useEntry } from "./desk-context.ts";

/** Whether anything is to be said of some cells. */
export const useHasNotes = (keys: () => readonly EntryKey[]) => {
  const { desk, findings, isIn } = useEntry();
  return createMemo(() =>
    keys().some((key) => desk.pending(key)?.stage === "stuck" || (!isIn(key) && (findings(key).length > 0 || desk.entry(key).state === "invalid"))),
  );
};
