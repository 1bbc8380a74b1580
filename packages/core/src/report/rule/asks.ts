import { compareExact, exact, minus, over, roundTo, times, type Exact } from "../../value/exact.ts";
import type { EntryKey } from "../entry.ts";
import type { EntryRule, Look } from "../finding.ts";
import type { FormRow } from "../form.ts";
import { numberIn } from "../cell-of.ts";
import { before, named, now, num, ratiosOf, whenOf } from "./look.ts";

/** A denominator that moves by more than this share of last year's, in percent, is asked about; so is a ratio by more points. */
export const unusualChange = 20;

/** As few cells of counts as may repeat last year's without a question. */
const fewCounts = 3;

const limit = exact(unusualChange);
const size = (value: Exact): Exact => ({ ...value, top: value.top < 0n ? -value.top : value.top });
const percentOf = (part: number, whole: number): Exact => over(times(exact(part), exact(100)), exact(whole));
const short = (value: Exact): string => num(roundTo(value, 1));
const rises = (from: number | Exact, to: number | Exact): string => {
  const [a, b] = [from, to].map((one) => (typeof one === "number" ? exact(one) : one)) as [Exact, Exact];
  return compareExact(b, a) > 0 ? "tăng" : "giảm";
};

const check = (action: string): string => `Xem lại con số; nếu đúng, ${action}.`;

const baseChanged: EntryRule = (look) =>
  look.form.bases.flatMap(({ key, indicators }) => {
    const [value, old] = [now(look, key), before(look, key)];
    if (value === null || !old || old.value <= 0) return [];
    const change = percentOf(value - old.value, old.value);
    if (compareExact(size(change), limit) <= 0) return [];
    return {
      key,
      message: `${named(look, key)} là ${num(value)}, ${rises(old.value, value)} ${short(size(change))}% so với ${whenIs(old)}; số này dùng cho ${indicators.length} chỉ tiêu.`,
      remedy: check("ghi lý do tăng hoặc giảm"),
    };
  });

const whenIs = ({ value, when }: { value: number; when: string }): string => `${num(value)} của ${when}`;

const ratioMoved: EntryRule = (look) =>
  ratiosOf(look).flatMap(({ label, cells: { of, outOf } }) => {
    const [part, whole] = [now(look, of), now(look, outOf)];
    const last = look.earlier.find(
      ({ entries }) => numberIn(entries[of]) !== null && (numberIn(entries[outOf]) ?? 0) > 0,
    );
    if (part === null || whole === null || whole <= 0 || part > whole || !last) return [];
    const [present, old] = [
      percentOf(part, whole),
      percentOf(numberIn(last.entries[of])!, numberIn(last.entries[outOf])!),
    ];
    const gap = size(minus(present, old));
    if (compareExact(gap, limit) <= 0) return [];
    return {
      key: of,
      message: `Tỷ lệ “${label}” là ${short(present)}%, ${rises(old, present)} ${short(gap)} điểm so với ${short(old)}% của ${whenOf(last.period)}.`,
      remedy: check("ghi vì sao tỷ lệ thay đổi nhiều"),
      about: [of, outOf],
    };
  });

/** A level that fell, or a standard or title that was lost. */
const fell: EntryRule = (look) =>
  look.specs.flatMap(({ key, takes, label }) => {
    if (takes.kind !== "level" && takes.kind !== "status") return [];
    const [value, old] = [now(look, key), before(look, key)];
    if (value === null || value < 0 || !old || value >= old.value) return [];
    const text =
      takes.kind === "level" ? `${num(value)}, thấp hơn mức độ ${whenIs(old)}` : `chưa, trong khi ${old.when} là có`;
    return { key, message: `“${label}” là ${text}.`, remedy: check("ghi lý do không còn giữ được") };
  });

const nothingBefore = ({ earlier }: Look): boolean => earlier.length === 0;

const allSame: EntryRule = (look) => {
  if (nothingBefore(look)) return [];
  const { period, entries } = look.earlier[0]!;
  const filled = look.specs.filter(({ key, takes }) => takes.kind === "count" && now(look, key) !== null);
  const first = filled[0];
  const same = filled.length > fewCounts && filled.every(({ key }) => numberIn(entries[key]) === now(look, key));
  if (!first || !same) return [];
  return [
    {
      key: first.key,
      message: `Cả ${filled.length} số liệu đã nhập đều giống hệt ${whenOf(period)}.`,
      remedy: "Nhập số của năm nay; nếu thật sự không đổi, ghi cách đã kiểm tra.",
      about: filled.map(({ key }) => key),
    },
  ];
};

/** Rows that answer for two related targets of the same kind; each pair of rows once. */
const related = (rows: readonly FormRow[], other: (row: FormRow) => (string | undefined)[]): [FormRow, FormRow][] =>
  rows.flatMap((row) => {
    const ids = other(row);
    const found = rows.find((one) => one !== row && one.targets.some(({ id }) => ids.includes(id)));
    return found ? [[row, found] as [FormRow, FormRow]] : [];
  });

const numerators = (
  look: Look,
  low: FormRow,
  high: FormRow,
): { keys: [EntryKey, EntryKey]; values: [number, number] } | null => {
  if (!low.cells || !high.cells || !("of" in low.cells) || !("of" in high.cells)) return null;
  const [a, b] = [now(look, low.cells.of), now(look, high.cells.of)];
  return a === null || b === null ? null : { keys: [low.cells.of, high.cells.of], values: [a, b] };
};

const achievedOverRegistered: EntryRule = (look) =>
  related(look.rows, ({ targets }) =>
    targets.filter(({ modality }) => modality.includes("register")).map(({ pairedWith }) => pairedWith),
  ).flatMap(([registered, achieved]) => {
    const both = numerators(look, achieved, registered);
    if (!both || both.values[0] <= both.values[1]) return [];
    return {
      key: both.keys[0],
      message: `“${achieved.label}” là ${num(both.values[0])}, nhiều hơn “${registered.label}” là ${num(both.values[1])}.`,
      remedy: check("ghi vì sao số đạt nhiều hơn số đăng ký"),
      about: both.keys,
    };
  });

const partOverWhole: EntryRule = (look) =>
  related(look.rows, ({ targets }) => targets.map(({ within }) => within)).flatMap(([part, whole]) => {
    const both = numerators(look, part, whole);
    if (!both || both.values[0] <= both.values[1]) return [];
    return {
      key: both.keys[0],
      message: `“${part.label}” là ${num(both.values[0])}, nhiều hơn “${whole.label}” là ${num(both.values[1])} mà nó là một phần.`,
      remedy: check("ghi vì sao phần nhiều hơn toàn bộ"),
      about: both.keys,
    };
  });

const noBase: EntryRule = (look) =>
  look.form.bases.flatMap(({ key }) => {
    const entry = look.entries[key];
    if (entry && entry.state !== "not_reported") return [];
    const parts = ratiosOf(look).filter(({ cells }) => cells.outOf === key && now(look, cells.of) !== null);
    if (parts.length === 0) return [];
    return {
      key,
      message: `Chưa có ${named(look, key)} nên chưa tính được tỷ lệ của ${parts.map(({ label }) => `“${label}”`).join(", ")}.`,
      remedy: "Nhập tổng số; nếu chưa có nguồn, ghi lý do.",
      about: [key, ...parts.map(({ cells }) => cells.of)],
    };
  });

const zeroBase: EntryRule = (look) =>
  look.form.bases.flatMap(({ key }) =>
    now(look, key) === 0
      ? {
          key,
          message: `${named(look, key)} là 0 nên không có tỷ lệ.`,
          remedy: "Nếu đơn vị không có đối tượng này, chọn “Không phát sinh”; nếu đúng là 0, ghi lý do.",
        }
      : [],
  );

const nowNone: EntryRule = (look) =>
  look.specs.flatMap(({ key }) => {
    const old = look.entries[key]?.state === "not_applicable" ? before(look, key) : null;
    return old && old.value !== 0
      ? {
          key,
          message: `${named(look, key)} ghi không phát sinh, trong khi ${old.when} là ${num(old.value)}.`,
          remedy: check("ghi vì sao năm nay không còn"),
        }
      : [];
  });

/** What wants a reason before a report goes on: rule → what it finds. */
export const asks: Record<string, EntryRule> = {
  "base.changed": baseChanged,
  "ratio.moved": ratioMoved,
  "cell.fell": fell,
  "cell.now-none": nowNone,
  "report.same-as-before": allSame,
  "pair.achieved-over-registered": achievedOverRegistered,
  "part.over-whole": partOverWhole,
  "ratio.no-base": noBase,
  "base.zero": zeroBase,
};
