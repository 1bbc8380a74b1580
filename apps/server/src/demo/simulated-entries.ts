import type { CellSpec, Entry, EntryKey, FormRow, Level, ReportForm } from "@xhht/core";
import { randomFrom } from "./random.ts";

/** A simulated entry for one cell. */
export interface SimulatedEntry extends Entry {
  key: EntryKey;
}

/** How many of something a place of a level may have, roughly: people, homes, institutions. */
const size: Record<Level, number> = { nation: 20_000, province: 600, district: 12, commune: 1 };
const people = /người|dân|trẻ|lao động|cán bộ|hội viên|học/;
const homes = /hộ|gia đình/;

const howMany = (counts: string, level: Level, random: () => number): number => {
  const [least, span] = people.test(counts) ? [1_800, 4_000] : homes.test(counts) ? [900, 1_400] : [6, 18];
  return Math.round((least + random() * span) * size[level]);
};

/** The share in percent that a place reaches in a year: it climbs to about its goal of 2025, and a little on. */
const shareOf = ({ targets }: FormRow, year: number, random: () => number): number => {
  const goal = targets.find(({ milestone, value }) => value !== null && (milestone ?? 2025) <= 2029)?.value ?? 60;
  const climbed = goal * (0.7 + 0.09 * (year - 2022) + 0.06 * random());
  return Math.min(100, Math.max(1, climbed));
};

const value = (key: EntryKey, what: number | string): SimulatedEntry => ({ key, state: "value", value: what });

/**
 * Plausible figures for a whole form: the same unit, plan and year always give the same. Denominators grow slowly, shares
 * climb toward the goal of 2025, levels are reached late. Texts say that they are simulated.
 */
export const simulateEntries = (form: ReportForm, level: Level): SimulatedEntry[] => {
  const year = Number(form.period.slice(-4));
  const seed = `${form.subject.split("/")[0]} ${form.sections.length}`;
  const bases = new Map<EntryKey, number>();
  const base = ({ key, counts }: CellSpec): number => {
    const known = bases.get(key) ?? Math.round(howMany(counts, level, randomFrom(`${seed} ${key}`)) * (1 + 0.012 * (year - 2022)));
    bases.set(key, known);
    return known;
  };
  const figures = form.sections.flatMap(({ rows }) => rows.flatMap((row) => simulateRow(row, form, base, randomFrom(`${seed} ${row.indicator} ${year}`))));
  const random = randomFrom(`${seed} ${year}`);
  const progress = form.progress.map(({ key }) => value(key, random() < 0.25 * (year - 2021) ? "done" : "under_way"));
  const narrative = form.narrative.map(({ key, label }) => value(key, `${label}: đoạn văn mô phỏng cho năm ${year}, không phải báo cáo thật.`));
  return [...figures, ...[...bases].map(([key, count]) => value(key, count)), ...progress, ...narrative];

  function simulateRow(row: FormRow, { cells }: ReportForm, total: (spec: CellSpec) => number, next: () => number): SimulatedEntry[] {
    if (!row.cells) return [];
    const share = shareOf(row, year, next);
    if ("of" in row.cells) return [value(row.cells.of, Math.round((total(cells[row.cells.outOf]!) * share) / 100))];
    const { key, takes } = cells[row.cells.value]!;
    switch (takes.kind) {
      case "percent":
        return [value(key, Math.round(share * 10) / 10)];
      case "level":
        return [value(key, Math.max(takes.min, takes.max - (year < 2024 ? 1 : 0)))];
      case "status":
        return [value(key, year >= 2023 ? 1 : 0)];
      default:
        return [value(key, Math.round(howMany(cells[key]!.counts, level, next) * 0.4))];
    }
  }
};
