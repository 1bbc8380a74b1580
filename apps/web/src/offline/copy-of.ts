import { cellStateLabel } from "@xhht/core";
import { save as words } from "../words/save.ts";
import type { Pending } from "./outbox.ts";

/** A field of a CSV file; what a spreadsheet would run as a formula is made text (CWE-1236). */
const field = (value: unknown): string => `"${String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** What was not sent, as a file that opens in a spreadsheet: byte order mark, semicolons. */
export const copyOf = (list: readonly Pending[]): string =>
  `\uFEFF${[
    words.copyHead,
    ...list.map(({ key, period, unit, state, value, typedAt }) => [key, period, unit, state === "invalid" ? "" : cellStateLabel[state], value, typedAt]),
  ]
    .map((row) => row.map(field).join(";"))
    .join("\r\n")}`;
