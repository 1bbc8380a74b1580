import { createHash } from "node:crypto";

/** Records whose keys people see in the order in which they were written: tables, their columns, the options of a choice. */
const ordered = new Set(["taskTables", "columns", "options"]);

/** JSON with sorted keys, so that equal data gives equal text; only `taskTables`, `columns` and `options` keep their order. */
export const canonicalJson = (value: unknown, key = ""): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (!ordered.has(key)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item, name)}`).join(",")}}`;
};

/** SHA-256 of the canonical JSON, in hex. */
export const contentHash = (value: unknown): string => createHash("sha256").update(canonicalJson(value)).digest("hex");
