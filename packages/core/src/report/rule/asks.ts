import type { EntryRule } from "../finding.ts";
import { amongCells } from "./among-cells.ts";
import { overTime } from "./over-time.ts";

/** What wants a reason before a report goes on: rule → what it finds. */
export const asks: Record<string, EntryRule> = { ...overTime, ...amongCells };
