import type { EntryKey } from "@xhht/core";
import { lazy, Suspense } from "solid-js";

const Later = lazy(() => import("./cell-notes.tsx"));

/** Fetches what says notes, before there is one to say. */
export const fetchNotes = (): Promise<unknown> => Later.preload();

/** Everything that is to be said of one cell. Nothing is before the screen stands, so its code comes after it. */
export const CellNotes = (props: { of: EntryKey }) => (
  <Suspense>
    <Later of={props.of} />
  </Suspense>
);
