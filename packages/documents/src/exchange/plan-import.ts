import {
  type Entries, type Entry, type EntryKey, type FormRow, type Issue, type PeriodId, type ReportForm, type Unit, cellOf, formatDate, formatNumber, unitId,
} from "@xhht/core";
import { sayUnit } from "./find-value-unit.ts";
import type { Values } from "./read-values.ts";
import { type KnownIndicators, sayCell } from "./value-measure.ts";
import { type ValueLine, valueLine } from "./value-file.ts";
import { type ValuePlace, type ValueRow, sayPlace } from "./value-row.ts";

/** What one line of a file would change: `none` where the cell already says so. */
export interface ImportLine extends ValuePlace {
  indicator: string;
  label: string;
  before: string;
  after: string;
  change: "none" | "new" | "changed";
  /** What the line puts into cells, whether they say so already or not. */
  entries: ({ key: EntryKey } & Entry)[];
}

/** What a file would do to the cells of a unit, before anything is written. */
export interface ImportPlan {
  lines: ImportLine[];
  /** Cells to write; those that stay as they are are not among them. */
  entries: ({ key: EntryKey } & Entry)[];
}

/** The cells that are imported into: of the forms of one unit and period, with what stands in them. */
export interface ImportGround {
  unit: Unit;
  period: PeriodId;
  forms: readonly Pick<ReportForm, "sections">[];
  entries: Entries;
}

type Answered = FormRow & { cells: NonNullable<FormRow["cells"]> };

/** Rows that a unit answers with a figure of its own: not what rolls up, not a degree, not a promise kept. */
const answered = (forms: ImportGround["forms"]): Map<string, Answered> => {
  const rows = new Map<string, Answered>();
  for (const { sections } of forms)
    for (const row of sections.flatMap((section) => section.rows))
      if (row.cells && (row.reading === "own" || row.reading === "change") && !rows.has(row.indicator)) rows.set(row.indicator, row as Answered);
  return rows;
};

const base = ({ cells }: Answered, entries: Entries): number | null => {
  const entry = "outOf" in cells ? entries[cells.outOf] : undefined;
  return entry?.state === "value" && typeof entry.value === "number" ? entry.value : null;
};

/** What is there now, as lines of a file: a unit's own figures for a period, empty lines where nothing was entered. */
export const linesOf = ({ unit, period, forms, entries }: ImportGround, known: KnownIndicators): ValueLine[] =>
  [...answered(forms).values()].map((row) => {
    const cell = cellOf(row, entries);
    const figure = "numerator" in cell ? cell : "value" in cell ? { numerator: cell.value } : { denominator: cell.state === "not_reported" ? base(row, entries) : null };
    return valueLine({ unit, indicator: row.indicator, period, ...(cell.state === "not_reported" ? {} : { state: cell.state }), ...figure }, known);
  });

/** The entries that make a row's cells say what a line says. A denominator that others share is never emptied by one line. */
const entriesFor = (row: ValueRow, { cells }: Answered): ({ key: EntryKey } & Entry)[] => {
  const { state, numerator, denominator } = row;
  const own = { state, value: state === "value" || state === "suppressed" ? numerator : null };
  if ("value" in cells) return [{ key: cells.value, ...own }];
  return [{ key: cells.of, ...own }, ...(denominator === null ? [] : [{ key: cells.outOf, state: "value" as const, value: denominator }])];
};

const refusal = (kind: string, row: ValueRow, message: string, remedy: string): Issue => ({
  code: `import.${kind}`, severity: "error", place: sayPlace(row), message, remedy,
});

const strange = (row: ValueRow, { unit, period }: ImportGround, rows: ReadonlyMap<string, Answered>): Issue | null => {
  if (unitId(row.unit) !== unitId(unit))
    return refusal("other-unit", row, `Dòng này là số của ${sayUnit(row.unit)} từ ${formatDate(row.unit.validFrom)}, không phải của ${sayUnit(unit)}.`, "Hãy nhập tệp ở đúng đơn vị, hoặc bỏ dòng này.");
  if (row.period !== period) return refusal("other-period", row, `Dòng này thuộc kỳ ${row.period}, đang nhập kỳ ${period}.`, "Hãy chọn đúng kỳ, hoặc bỏ dòng này.");
  if (!rows.has(row.indicator))
    return refusal("not-asked", row, `Báo cáo kỳ này không hỏi chỉ số ${row.indicator}.`, "Hãy xem lại mã chỉ số, hoặc bỏ dòng này.");
  return null;
};

/**
 * What a file would change, line by line, with what is refused and why; nothing is written. A denominator that several
 * indicators share must be the same in all their lines, else none of these lines stands.
 */
export const layImport = ({ rows }: Pick<Values, "rows">, ground: ImportGround): ImportPlan & { issues: Issue[] } => {
  const asked = answered(ground.forms);
  const issues: Issue[] = [];
  const wanted = new Map<EntryKey, { entry: Entry; from: ValueRow }>();
  const contested = new Set<EntryKey>();
  const fit = rows.filter((row) => {
    const issue = strange(row, ground, asked);
    if (issue) issues.push(issue);
    return !issue;
  });
  for (const row of fit)
    for (const { key, ...entry } of entriesFor(row, asked.get(row.indicator)!)) {
      const earlier = wanted.get(key);
      if (earlier && earlier.entry.value !== entry.value) {
        contested.add(key);
        issues.push(refusal("shared-base", row, `Mẫu số ở đây là ${formatNumber(Number(entry.value))}, còn ở ${sayPlace(earlier.from)} là ${formatNumber(Number(earlier.entry.value))}; hai chỉ số dùng chung một mẫu số.`, "Hãy ghi cùng một mẫu số ở cả hai dòng."));
      }
      wanted.set(key, { entry, from: row });
    }
  const good = fit.filter((row) => entriesFor(row, asked.get(row.indicator)!).every(({ key }) => !contested.has(key)));
  const after: Record<EntryKey, Entry | undefined> = { ...ground.entries };
  for (const row of good) for (const { key, ...entry } of entriesFor(row, asked.get(row.indicator)!)) after[key] = entry;
  const lines = good.map((row): ImportLine => {
    const form = asked.get(row.indicator)!;
    const entries = entriesFor(row, form);
    const [was, is] = [cellOf(form, ground.entries), cellOf(form, after)];
    const same = entries.every((entry) => sameEntry(ground.entries[entry.key], entry));
    const change = same ? "none" : was.state === "not_reported" ? "new" : "changed";
    return { file: row.file, line: row.line, indicator: row.indicator, label: form.label, before: sayCell(was), after: sayCell(is), change, entries };
  });
  const each = new Map(lines.flatMap(({ entries }) => entries.map((entry) => [entry.key, entry] as const)));
  const entries = [...each.values()].filter((entry) => !sameEntry(ground.entries[entry.key], entry));
  return { lines, entries, issues };
};

/** Nothing entered, and an entry that says not reported, are the same. */
const sameEntry = (now: Entry | undefined, then: Entry): boolean =>
  now === undefined ? then.state === "not_reported" : now.state === then.state && now.value === then.value;
