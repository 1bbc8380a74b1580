import {
  type CellState, type Issue, type IsoDate, type Period, type Result, type Unit, type UnitTree, cellStateLabel, fail, fold, isIsoDate, ok, parseDate, period,
} from "@xhht/core";
import { findValueUnit, unitNotThen } from "./find-value-unit.ts";
import { readWholeNumber } from "./read-whole-number.ts";
import type { ColumnPlaces, ValueColumn } from "./value-column.ts";
import { type ValuePlace, type ValueRow, sayPlace } from "./value-row.ts";

/** What stands in one cell of a table: a text, a number that a spreadsheet typed, or nothing. */
export type ValueCell = string | number | null;

const states = new Map<string, CellState>(
  (Object.entries(cellStateLabel) as [CellState, string][]).flatMap(([state, label]) => [[state, state] as const, [fold(label), state] as const]),
);

const readState = (text: string, hasNumber: boolean, place: string): Result<CellState> => {
  if (text === "") return ok(hasNumber ? "value" : "not_reported");
  const state = states.get(text) ?? states.get(fold(text));
  if (state !== undefined) return ok(state);
  const known = (Object.entries(cellStateLabel) as [CellState, string][]).map(([name, label]) => `${name} (${label.toLowerCase()})`);
  return refuse("state", place, `Không có trạng thái “${text}”.`, `Hãy ghi một trong: ${known.join(", ")}; hoặc để trống.`);
};

const refuse = (kind: string, place: string, message: string, remedy: string): { ok: false; issues: Issue[] } =>
  fail({ code: `values.${kind}`, severity: "error", place, message, remedy });

const readPeriod = (text: string, place: string): Result<Period> => {
  const found = period(text);
  return found ? ok(found) : refuse("period", place, text === "" ? "Thiếu kỳ." : `Không có kỳ “${text}”.`, "Hãy ghi kỳ theo một trong các dạng 2026, 2026-H1, 2026-Q3, 2021/2025.");
};

const readDay = (text: string, place: string): Result<IsoDate | null> => {
  if (text === "") return ok(null);
  if (isIsoDate(text)) return ok(text);
  const day = parseDate(text, place);
  return day.ok ? day : refuse("day", place, `Ô on: “${text}” không phải là một ngày có thật.`, "Hãy ghi ngày theo dạng 2025-06-30 hoặc 30/06/2025, hoặc để trống.");
};

const clear = "Hãy xóa số, hoặc sửa trạng thái; nơi chưa báo cáo có thể ghi sẵn mẫu số nếu đã biết.";
const fill = "Hãy ghi số; nếu chưa có số thì ghi not_reported.";

/** What a state and its numbers say against each other, and what to do; or null. */
const contradiction = (state: CellState, numerator: number | null, denominator: number | null): [message: string, remedy: string] | null => {
  const has = numerator !== null;
  if (state === "not_applicable") return has || denominator !== null ? ["Trạng thái là không phát sinh mà vẫn có số.", clear] : null;
  if (state === "not_reported") return has ? ["Trạng thái là chưa báo cáo mà vẫn có tử số.", clear] : null;
  if (has) return null;
  return state === "suppressed"
    ? ["Trạng thái là không công bố mà cột numerator để trống: số không công bố vẫn được cộng vào tổng, chỉ không hiện ra khi dưới 5.", fill]
    : ["Trạng thái là có số liệu mà cột numerator để trống.", fill];
};

/** Whether a unit was there when a line speaks of it: on the day it states, else on some day of its period. */
const isThen = ({ validFrom, validTo }: Unit, on: IsoDate | null, { from, to }: Period): boolean =>
  validFrom <= (on ?? to) && (validTo === null || validTo >= (on ?? from));

/** What a reader of lines knows: the tree, where the columns stand, and the answers that the lines before got. */
export interface ValueReader {
  tree: UnitTree;
  columns: ColumnPlaces;
  /** Good answers only, by what was typed: a file says the same unit and period hundreds of times. */
  units: Map<string, Unit>;
  periods: Map<string, Period>;
}

const remembered = <T>(answers: Map<string, T>, key: string, ask: () => Result<T>): Result<T> => {
  const known = answers.get(key);
  if (known !== undefined) return ok(known);
  const answer = ask();
  if (answer.ok) answers.set(key, answer.value);
  return answer;
};

/**
 * Reads one line below the header. An empty state is `value` where there is a number and `not_reported` where there is none;
 * the unit is the one that bears the code on the line's own day, else on the period's last day.
 */
export const readValueRow = (cells: readonly ValueCell[], at: ValuePlace, { columns, tree, units, periods }: ValueReader): Result<ValueRow> => {
  const place = sayPlace(at);
  const cell = (name: ValueColumn): ValueCell => (columns[name] === undefined ? null : (cells[columns[name]] ?? null));
  const text = (name: ValueColumn): string => String(cell(name) ?? "").trim();
  const numerator = readWholeNumber(cell("numerator"), "numerator", place);
  const denominator = readWholeNumber(cell("denominator"), "denominator", place);
  const state = readState(text("state"), !numerator.ok || numerator.value !== null, place);
  const span = remembered(periods, text("period"), () => readPeriod(text("period"), place));
  const on = readDay(text("on"), place);
  const indicator = text("indicator");
  const issues: Issue[] = [];
  for (const one of [numerator, denominator, state, span, on]) if (!one.ok) issues.push(...one.issues);
  if (indicator === "") issues.push(...refuse("indicator", place, "Thiếu mã chỉ số.", "Hãy ghi mã chỉ số vào cột indicator, ví dụ SKILL_INFO.").issues);
  if (!span.ok || !on.ok) return fail(...issues);
  const day = on.value ?? span.value.to;
  const code = text("unit");
  const unit = remembered(units, `${code} ${day}`, () => findValueUnit(tree, code, day, place));
  if (!unit.ok) return fail(...issues, ...unit.issues);
  if (!isThen(unit.value, on.value, span.value)) issues.push(unitNotThen(unit.value, day, place));
  if (!state.ok || !numerator.ok || !denominator.ok || issues.length > 0) return fail(...issues);
  const against = contradiction(state.value, numerator.value, denominator.value);
  if (against !== null)
    return refuse("contradiction", place, ...against);
  return ok({
    file: at.file,
    line: at.line,
    unit: unit.value,
    on: on.value,
    indicator,
    period: span.value.id,
    state: state.value,
    numerator: numerator.value,
    denominator: denominator.value,
    ...(numerator.value === null && denominator.value === null && text("state") === "" && { blank: true }),
  });
};
