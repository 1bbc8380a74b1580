import type { CellFinding, EntryKey, FormRow, Verdict } from "@xhht/core";
import { createContext, useContext } from "solid-js";
import type { Way } from "../field/typing.ts";
import type { Desk } from "./desk.ts";

/** What every part of the entry screen shares. */
export interface EntryContext {
  desk: Desk;
  /** The cell in which the person is, or was last. */
  active(): EntryKey | null;
  /** She is in it now. */
  isIn(key: EntryKey): boolean;
  enter(key: EntryKey): void;
  leave(key: EntryKey): void;
  /** What there is to see to in a cell, as of the last time that one was left. */
  findings(key: EntryKey): CellFinding[];
  /** What may be passed over, said beside the table only. */
  hints(key: EntryKey): CellFinding[];
  /** How the figure of a row stands, by its targets of `near`; null before that can be said. */
  judge(near: FormRow): Verdict | null;
  /** Looks at all cells anew, once what she just did is on the screen. */
  look(): void;
  move(key: EntryKey, way: Way): void;
  undo(): void;
  /** A block was pasted into a cell: shows what would change. */
  paste(key: EntryKey, text: string): boolean;
  /** Opens what stands beside the table where there is no room for it. */
  showDetail(key: EntryKey): void;
  /** Goes to a cell, in whichever part it stands. */
  goTo(key: EntryKey): void;
}

export const DeskContext = createContext<EntryContext>();

/** The entry screen in which a part stands. */
export const useEntry = (): EntryContext => {
  const context = useContext(DeskContext);
  if (!context) throw new TypeError("A part of the entry screen stands outside of it");
  return context;
};
