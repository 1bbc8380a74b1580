import { type IndicatorCode, type Issue, type Measure, type Unit, answersAt, seriesOf } from "@xhht/core";
import type { ValueRow, Values } from "@xhht/documents/exchange";
import { countedElsewhere, inShort, nothingAbove, once, ownFigureLeftOut, partlyHeard, replacedBySuccessors, withoutPlace } from "./left-out.ts";
import { type RolledFigure, tell } from "./rolled-figure.ts";
import { countingLevel } from "./reporting-level.ts";
import { type Gathered, type Ground, figureOf, gather } from "./roll-up-reported.ts";
import { rollUpOnDay } from "./roll-up-restated.ts";
import { dayOfRow } from "./row-day.ts";

/** Whose boundaries count: those of when values were observed, or those of the day asked for. */
export type View = "reported" | "restated";

/** Figures of every unit above, and what a person should know about lines that do not count. */
export interface Consolidated {
  figures: RolledFigure[];
  issues: Issue[];
}

interface Group {
  rows: ValueRow[];
  measure: Measure;
  code: IndicatorCode;
}

const groupsOf = ({ rows, measures }: Values): Group[] => {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = `${row.indicator}\n${row.period}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], code: row.indicator, measure: measures.get(row.indicator)! });
  }
  return [...groups.values()];
};

/** The line that best shows why an own figure does not count: one below it, else any. */
const shownBeside = (row: ValueRow, counted: readonly ValueRow[], { tree, on }: Ground): ValueRow =>
  counted.find((one) => tree.ancestors(one.unit, dayOfRow(one, on)).includes(row.unit)) ?? counted[0]!;

const perRow = (gathered: readonly Gathered[], pick: (one: Gathered) => readonly ValueRow[]): Map<ValueRow, Gathered[]> => {
  const found = new Map<ValueRow, Gathered[]>();
  for (const one of gathered) for (const row of pick(one)) found.set(row, [...(found.get(row) ?? []), one]);
  return found;
};

const aboves = (gathered: readonly Gathered[]): Unit[] => gathered.map(({ above }) => above);

/** Whether a line stands at another level than the one that counts its indicator. */
const standsElsewhere = ({ unit, indicator }: ValueRow, { tree, known }: Ground): boolean => !answersAt(unit, countingLevel(indicator, known), tree);

/** Units above whose figures came about by another level than the one that counts the indicator, with one such line, and lines of the nation itself. */
const asides = ({ rows }: Group, elsewhere: ValueRow | undefined, above: readonly Unit[]): Issue[] => [
  ...(elsewhere && above.length > 0 ? [countedElsewhere(elsewhere, above)] : []),
  ...rows.filter(({ unit }) => unit.level === "nation").map(nothingAbove),
];

const asReported = (group: Group, ground: Ground): Consolidated => {
  const { rows, code, measure } = group;
  const gathered = gather(rows, ground);
  const elsewhere = gathered.filter((one) => standsElsewhere(one.counted[0]!, ground));
  const issues = [
    ...inShort([...perRow(gathered, ({ otherLevel }) => otherLevel)].map(([row, at]) => ownFigureLeftOut(row, aboves(at), shownBeside(row, at[0]!.counted, ground)))),
    ...inShort([...perRow(gathered, ({ replaced }) => replaced)].map(([row, at]) => replacedBySuccessors(row, aboves(at)))),
    ...asides(group, elsewhere[0]?.counted[0], aboves(elsewhere)),
  ];
  const series = seriesOf(code, { measure });
  return { issues, figures: series.flatMap((one) => gathered.map((under) => tell(figureOf(under, one), one))) };
};

const reasons = ["no_successor", "other_level", "successor_reported"] as const;

const onDay = (group: Group, ground: Ground): Consolidated => {
  const { rows, code, measure } = group;
  const { tree, on } = ground;
  const each = seriesOf(code, { measure }).map((series) => ({ series, ...rollUpOnDay(rows, series, ground) }));
  const [{ figures, otherLevel, partly, unplaced }] = each as [(typeof each)[number]];
  const counted = rows.filter((row) => !otherLevel.includes(row));
  const besides = otherLevel.filter(({ unit }) => unit.level !== "nation");
  const issues = [
    ...inShort(besides.map((row) => ownFigureLeftOut(row, tree.ancestors(row.unit, on), shownBeside(row, counted, ground)))),
    ...(partly.length > 0 ? [partlyHeard(rows[0]!, partly, on)] : []),
    ...reasons.flatMap((why) => inShort(unplaced.flatMap(({ row, reason }) => (reason === why ? [withoutPlace(row, reason, on)] : [])))),
    ...asides(group, counted[0] && standsElsewhere(counted[0], ground) ? counted[0] : undefined, figures.map(({ unit }) => tree.byId(unit)!)),
  ];
  return { issues, figures: each.flatMap((one) => one.figures.map((figure) => tell(figure, one.series))) };
};

const order = { nation: 0, province: 1, district: 2, commune: 3 } as const;

/** Nation first, then by level and code, then by indicator and period. */
const inOrder = (figures: readonly RolledFigure[], { tree }: Ground): RolledFigure[] => {
  const rank = ({ unit, indicator, period }: RolledFigure): string => `${order[tree.byId(unit)?.level ?? "nation"]} ${unit}\n${indicator}\n${period}`;
  return figures
    .map((figure) => ({ figure, rank: rank(figure) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ figure }) => figure);
};

/** Rolls good values up to every unit above those that have a line. What does not count is told, never dropped in silence. */
export const consolidate = (values: Values, view: View, ground: Ground): Consolidated => {
  const each = groupsOf(values).map((group) => (view === "reported" ? asReported(group, ground) : onDay(group, ground)));
  return { figures: inOrder(each.flatMap(({ figures }) => figures), ground), issues: once(each.flatMap(({ issues }) => issues)) };
};
