import { compareExact, exact, minus, over, roundTo, times, type Exact } from "../../value/exact.ts";
import { numberIn, type Entries } from "../cell-of.ts";
import type { EntryKey } from "../entry.ts";
import type { EntryRule, Look } from "../finding.ts";
import { before, ifRight, named, now, num, ratiosOf, whenOf } from "./look.ts";

/** By how many percent a denominator and by how many points a ratio may change unasked, where no definition says. */
const unaskedChange = 20;

/** So few counts may repeat last year's without a question. */
const fewCounts = 3;

const percentOf = (part: Exact, whole: number): Exact => over(times(part, exact(100)), exact(whole));
const short = (value: Exact): string => num(roundTo(value, 1));
const isUnusual = ({ form }: Look, { top, bottom }: Exact): boolean =>
  compareExact({ top: top < 0n ? -top : top, bottom }, exact(form.asksOver ?? unaskedChange)) > 0;

/** A change in words: `tăng 21,1`. */
const change = ({ top, bottom }: Exact): string =>
  `${top > 0n ? "tăng" : "giảm"} ${short({ top: top < 0n ? -top : top, bottom })}`;

const baseChanged: EntryRule = (look) =>
  look.form.bases.flatMap(({ key, indicators }) => {
    const [value, old] = [now(look, key), before(look, key)];
    if (value === null || !old || old.value < 1) return [];
    const grown = percentOf(minus(exact(value), exact(old.value)), old.value);
    if (!isUnusual(look, grown)) return [];
    return {
      key,
      message: `${named(look, key)} là ${num(value)}, ${change(grown)}% so với ${num(old.value)} của ${old.when}; số này dùng cho ${indicators.length} chỉ tiêu.`,
      remedy: ifRight("ghi lý do tăng hoặc giảm"),
    };
  });

/** The percentage of two cells, or null where they give none. */
const percentIn = (entries: Entries, of: EntryKey, outOf: EntryKey): Exact | null => {
  const [part, whole] = [numberIn(entries[of]), numberIn(entries[outOf])];
  return part === null || whole === null || whole <= 0 || part > whole ? null : percentOf(exact(part), whole);
};

const ratioMoved: EntryRule = (look) =>
  ratiosOf(look).flatMap(({ label, cells: { of, outOf } }) => {
    const present = percentIn(look.entries, of, outOf);
    const last = look.earlier.find(({ entries }) => percentIn(entries, of, outOf) !== null);
    if (!present || !last) return [];
    const old = percentIn(last.entries, of, outOf)!;
    const moved = minus(present, old);
    if (!isUnusual(look, moved)) return [];
    return {
      key: of,
      message: `Tỷ lệ “${label}” là ${short(present)}%, ${change(moved)} điểm so với ${short(old)}% của ${whenOf(last.period)}.`,
      remedy: ifRight("ghi vì sao tỷ lệ thay đổi nhiều"),
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
      takes.kind === "level"
        ? `${num(value)}, thấp hơn mức độ ${num(old.value)} của ${old.when}`
        : `chưa, trong khi ${old.when} là có`;
    return { key, message: `“${label}” là ${text}.`, remedy: ifRight("ghi lý do không còn giữ được") };
  });

const nowNone: EntryRule = (look) =>
  look.specs.flatMap(({ key }) => {
    const old = look.entries[key]?.state === "not_applicable" ? before(look, key) : null;
    if (!old || old.value === 0) return [];
    return {
      key,
      message: `${named(look, key)} ghi không phát sinh, trong khi ${old.when} là ${num(old.value)}.`,
      remedy: ifRight("ghi vì sao năm nay không còn"),
    };
  });

const sameAsBefore: EntryRule = (look) => {
  const [last] = look.earlier;
  const filled = look.specs.filter(({ key, takes }) => takes.kind === "count" && now(look, key) !== null);
  const [first] = filled;
  if (!last || !first || filled.length <= fewCounts) return [];
  if (filled.some(({ key }) => numberIn(last.entries[key]) !== now(look, key))) return [];
  return [
    {
      key: first.key,
      message: `Cả ${filled.length} số liệu đã nhập đều giống hệt ${whenOf(last.period)}.`,
      remedy: "Nhập số của năm nay; nếu thật sự không đổi, ghi cách đã kiểm tra.",
      about: filled.map(({ key }) => key),
    },
  ];
};

/** Questions that a look at earlier years raises. */
export const overTime: Record<string, EntryRule> = {
  "base.changed": baseChanged,
  "ratio.moved": ratioMoved,
  "cell.fell": fell,
  "cell.now-none": nowNone,
  "report.same-as-before": sameAsBefore,
};
