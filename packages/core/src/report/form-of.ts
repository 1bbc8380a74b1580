import type { Definition, PlanOrigin, WithOrigin } from "../compose/definition.ts";
import type { Theme } from "../indicator/indicator.ts";
import type { Target } from "../target/target.ts";
import type { CellSpec, FormRow, ReportForm, SharedBase } from "./form.ts";
import { figureCells, narrativeCell, narrativeParts, progressCells, progressRows } from "./form-cells.ts";
import { baseWords } from "./key.ts";
import { period } from "./period.ts";
import type { ReportRef } from "./report.ts";

const themeLabel: Record<Theme, string> = {
  literacy_universal: "Xóa mù chữ, phổ cập giáo dục",
  skills: "Năng lực và kỹ năng của người dân",
  institutions: "Cơ sở giáo dục",
  models: "Mô hình và danh hiệu học tập",
  movement: "Phong trào học tập",
  clc: "Trung tâm học tập cộng đồng",
};

const titleOf = ({ programmes }: Definition, { period: id }: ReportRef, plan: PlanOrigin | null): string => {
  const label = period(id)?.label ?? id;
  const when = `Báo cáo ${label.charAt(0).toLocaleLowerCase("vi")}${label.slice(1)}`;
  return plan
    ? `${when}, ${programmes[plan.plan.programme]?.short ?? plan.plan.document.title}`
    : `${when} về xây dựng xã hội học tập`;
};

/** Own values and their change are the same cells; a share belongs to lower units; the others stand alone. */
const readingOf = ({ reading }: Target): FormRow["reading"] => (reading.kind === "share" ? "rolled" : reading.kind);
const apart = (target: Target): string => {
  const reading = readingOf(target);
  return `${target.indicator}/${reading === "change" ? "own" : reading}`;
};

/** Targets that are answered by the same cells, together, in the order of their first mention. */
const answeredTogether = (targets: readonly WithOrigin<Target>[]): WithOrigin<Target>[][] => {
  const groups = new Map<string, WithOrigin<Target>[]>();
  for (const target of targets) groups.set(apart(target), [...(groups.get(apart(target)) ?? []), target]);
  return [...groups.values()];
};

const rowOf = (
  group: readonly WithOrigin<Target>[],
  { indicators }: Definition,
): { row: FormRow; theme: Theme; specs: CellSpec[] } => {
  const [{ indicator: code, origin }] = group as [WithOrigin<Target>];
  const indicator = indicators[code];
  if (!indicator) throw new TypeError(`The definition has no indicator ${code}, which ${origin} targets`);
  const reading = group.map(readingOf).find((one) => one !== "change") ?? "change";
  const specs = figureCells(code, indicator, reading);
  const [first, second] = specs;
  const cells = second ? { of: first!.key, outOf: second.key } : first ? { value: first.key } : null;
  const { label, measure, theme } = indicator;
  const targets = group.map(({ origin: _origin, ...target }) => target);
  return { row: { indicator: code, label, measure, reading, cells, targets, origin }, theme, specs };
};

/** The rows that only targets above ask for, each for a figure that no target of the unit's own asks for. */
const askedFromAbove = (definition: Definition): ReturnType<typeof rowOf>[] => {
  const answered = new Set(definition.targets.map(apart));
  const counted = definition.countedAbove.map((target) => ({ ...target, reading: { kind: "own" } as const }));
  return answeredTogether(counted.filter((target) => !answered.has(apart(target)))).map((group) => {
    const { row, ...rest } = rowOf(group, definition);
    const above = definition.countedAbove.filter(({ indicator }) => indicator === row.indicator).map(({ origin: _origin, ...target }) => target);
    return { ...rest, row: { ...row, targets: [], countedAbove: above } };
  });
};

/** Adds a ratio to its denominator; two different denominators under one key would mix two figures. */
const share = (
  bases: Map<string, SharedBase & { words: string }>,
  { cells, measure, indicator }: FormRow,
  spec: CellSpec,
): void => {
  if (measure.kind !== "ratio" || !cells || !("outOf" in cells)) return;
  const words = baseWords(measure.outOf);
  const base = bases.get(cells.outOf) ?? { key: cells.outOf, label: spec.label, indicators: [], words };
  if (base.words !== words)
    throw new TypeError(`Denominators “${base.words}” and “${words}” of ${indicator} would share the key ${base.key}`);
  base.indicators.push(indicator);
  bases.set(base.key, base);
};

/**
 * Everything that a report asks for. With a plan: every indicator its targets use, its tasks and the rows of its tables;
 * without one (`common`): what the definition's plugins set for every unit of this level, and the lists it keeps,
 * and what targets above count of the units of this level.
 */
export const formOf = (definition: Definition, ref: ReportRef, plan: PlanOrigin | null): ReportForm => {
  const cells: ReportForm["cells"] = {};
  const bases = new Map<string, SharedBase & { words: string }>();
  const sections = new Map<Theme, FormRow[]>();
  const targets = plan ? plan.plan.targets.map((target) => ({ ...target, origin: plan.origin })) : definition.targets;
  const asked = [...answeredTogether(targets).map((group) => rowOf(group, definition)), ...(plan ? [] : askedFromAbove(definition))];
  for (const { row, theme, specs } of asked) {
    sections.set(theme, [...(sections.get(theme) ?? []), row]);
    for (const spec of specs) cells[spec.key] ??= spec;
    if (specs[1]) share(bases, row, specs[1]);
  }
  const progress = progressRows(ref.subject, plan, plan ? plan.plan.taskTables : definition.taskTables);
  const narrative = narrativeParts(ref.subject);
  for (const spec of [...progress.flatMap(progressCells), ...narrative.map(narrativeCell)]) cells[spec.key] = spec;
  return {
    ...ref,
    title: titleOf(definition, ref, plan),
    sections: [...sections].map(([theme, rows]) => ({ theme, label: themeLabel[theme], rows })),
    bases: [...bases.values()].map(({ words: _words, ...base }) => base),
    progress,
    narrative,
    ...(definition.entry.asksOver !== undefined && { asksOver: definition.entry.asksOver }),
    cells,
  };
};
