import type { CellSpec, Entry, EntryKey, FormRow, ReportForm, UnitId } from "@xhht/core";
import { randomFrom } from "../demo/random.ts";
import { isOdd } from "./course.ts";
import type { SizeOf } from "./size-of.ts";

/** What a simulated unit enters, by cell; a cell that it leaves empty is absent. */
export type Figures = Map<EntryKey, Entry>;

/** Of whom and by what chance. */
export interface Chance {
  seed: number;
  unit: UnitId;
  year: number;
  sizeOf: SizeOf;
}

type RatioRow = FormRow & { cells: { of: EntryKey; outOf: EntryKey } };
const isRatio = (row: FormRow): row is RatioRow => row.cells !== null && "of" in row.cells;
const value = (what: number | string): Entry => ({ state: "value", value: what });
const numberOf = (figures: Figures, key: EntryKey): number => Number(figures.get(key)?.value ?? 0);

/** The share of people or things that a unit reaches: strong units are strong in most, and all climb a few points a year. */
const shareOf = ({ indicator, targets }: FormRow, { seed, unit, year }: Chance): number => {
  const goal = targets.find(({ milestone, value: wanted }) => wanted !== null && (milestone ?? 2025) <= 2029)?.value ?? 60;
  const [whole, own] = [randomFrom(`${seed} strength ${unit}`)(), randomFrom(`${seed} share ${unit} ${indicator}`)()];
  return Math.min(98, Math.max(1, goal * (0.65 + 0.25 * whole + 0.25 * own + 0.05 * (year - 2022))));
};

const entryFor = (row: FormRow, spec: CellSpec, chance: Chance): Entry => {
  const { seed, unit, year } = chance;
  const share = shareOf(row, chance);
  switch (spec.takes.kind) {
    case "percent":
      return value(Math.round(share * 10) / 10);
    case "level":
      return value(Math.max(spec.takes.min, spec.takes.max - (randomFrom(`${seed} level ${unit} ${row.indicator}`)() < 0.3 ? 1 : 0)));
    case "status":
      return value(randomFrom(`${seed} status ${unit} ${row.indicator}`)() < 0.8 ? 1 : 0);
    default:
      return value(Math.round(chance.sizeOf(unit, spec.counts, year) * (share / 100)));
  }
};

/** A share of few things stays as it is from year to year: one more of three would be a leap that has to be explained. */
const steady = 40;

const ratioFor = (row: RatioRow, whole: number, chance: Chance): Entry => {
  const share = shareOf(row, whole < steady ? { ...chance, year: 2024 } : chance);
  return value(Math.round((whole * share) / 100));
};

/** Rows that the targets set beside another one, as the part of a whole or as what was registered; their figures hang together. */
const bound = (rows: readonly RatioRow[]): [low: RatioRow, high: RatioRow][] =>
  rows.flatMap((row) =>
    row.targets.flatMap(({ within, pairedWith, modality }) => {
      const other = rows.find((one) => one !== row && one.targets.some(({ id }) => id !== undefined && (id === within || id === pairedWith)));
      if (!other) return [];
      return [modality.includes("register") && within === undefined ? ([other, row] as [RatioRow, RatioRow]) : ([row, other] as [RatioRow, RatioRow])];
    }),
  );

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];

/**
 * Figures of a whole form as a unit means them: denominators grow slowly and are kept over mergers, shares climb, and some
 * units have cells that are missing, not applicable or too small to be shown. None of it has to be explained to the checks.
 */
export const figuresOf = (form: ReportForm, chance: Chance): Figures => {
  const { seed, unit, year, sizeOf } = chance;
  const figures: Figures = new Map();
  const rows = form.sections.flatMap((section) => section.rows);
  const ratios = rows.filter(isRatio);
  for (const { key } of form.bases) figures.set(key, value(sizeOf(unit, form.cells[key]!.counts, year)));
  for (const row of rows) {
    if (row.cells === null) continue;
    if (isRatio(row)) figures.set(row.cells.of, ratioFor(row, numberOf(figures, row.cells.outOf), chance));
    else if ("value" in row.cells) figures.set(row.cells.value, entryFor(row, form.cells[row.cells.value]!, chance));
  }
  const pairs = bound(ratios);
  for (const [low, high] of pairs) {
    const most = numberOf(figures, high.cells.of);
    if (numberOf(figures, low.cells.of) > most) figures.set(low.cells.of, value(most));
  }
  const alone = ratios.filter((row) => pairs.every((pair) => !pair.includes(row)));
  const soleBases = new Set(form.bases.filter(({ indicators }) => indicators.length === 1).map(({ key }) => key));
  makeOdd(figures, alone, soleBases, chance);
  for (const { key } of form.progress) figures.set(key, value("under_way"));
  for (const { key, label } of form.narrative) figures.set(key, value(`${label}: đoạn văn mô phỏng cho năm ${year} (lượt ${seed}), không phải báo cáo thật.`));
  return figures;
};

const makeOdd = (figures: Figures, rows: readonly RatioRow[], soleBases: ReadonlySet<EntryKey>, { seed, unit, year }: Chance): void => {
  const random = (what: string): (() => number) => randomFrom(`${seed} ${what} which ${unit}`);
  if (isOdd("suppressed", seed, unit, year)) {
    const chance = random("suppressed");
    const row = pick(rows.filter(({ cells }) => numberOf(figures, cells.outOf) >= 100), chance);
    if (row) figures.set(row.cells.of, { state: "suppressed", value: 1 + Math.floor(chance() * 4) });
  }
  if (isOdd("notApplicable", seed, unit, year)) {
    const row = pick(rows.filter(({ cells }) => figures.get(cells.of)!.state === "value"), random("notApplicable"));
    if (row) figures.set(row.cells.of, { state: "not_applicable", value: null });
  }
  if (isOdd("cellsMissing", seed, unit, year)) {
    const chance = random(`cellsMissing ${year}`);
    for (let gone = Math.ceil(chance() * 3); gone > 0; gone--) leaveEmpty(figures, rows, soleBases, chance);
  }
};

/** A numerator is not there; sometimes its denominator is not known either, where no other figure stands over it. */
const leaveEmpty = (figures: Figures, rows: readonly RatioRow[], soleBases: ReadonlySet<EntryKey>, chance: () => number): void => {
  const row = pick(rows.filter(({ cells }) => figures.get(cells.of)?.state === "value"), chance);
  if (!row) return;
  figures.delete(row.cells.of);
  if (soleBases.has(row.cells.outOf) && chance() < 0.3) figures.delete(row.cells.outOf);
};
