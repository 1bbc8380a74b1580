import type {
  CellState, Figure, IndicatorCode, IsoDate, Level, PeriodId, Place, Rebase, ReportId, RollUpRule, SeriesId, Succession, Theme, UnitId, Verdict,
} from "@xhht/core";
import type { UnitSummary } from "./view.ts";

/** In which boundaries figures stand: those of the time when they were observed, or those of a day asked for (today's). */
export type Boundaries = "reported" | "restated";

/** How figures stand in time: when the roll-up was last brought up to date, and by what it was fed last. */
export interface AsOf {
  /** Instants in UTC; null where nothing was ever folded or sent. */
  foldedAt: string | null;
  lastSentAt: string | null;
  /** Raised by every folding; the same number means the same figures. */
  revision: number;
}

/** What is shown of a figure: whole numbers, never a mean of percentages. */
export interface FigureView extends Figure {
  series: SeriesId;
  rule: RollUpRule;
  /** Percent for a sum or a share, else the number; null where nothing was reported or it may not be shown. */
  value: number | null;
  /** Lowest and highest value still possible; null where a missing denominator is unknown. */
  low: number | null;
  high: number | null;
  /** In words: `64,9% (1.234/1.901)`. */
  text: string;
}

/** A judgement of a figure, with the rule by which it was made. */
export interface JudgedTarget extends Verdict {
  /** Id of the target, its goal in words, and its milestone. */
  target: string;
  goal: string;
  milestone: number | null;
  /** The number of the goal, in the unit of the figure; null where it has none. */
  value: number | null;
  /** Plan that sets it (`plugin/plan`), or null where a programme, level or province sets it for all; and its place there. */
  plan: string | null;
  origin: string;
  source: Place;
  /** How the status comes about, a sentence to print beside it. */
  rule: string;
}

/** A column of the dashboard. */
export interface DashboardIndicator {
  code: IndicatorCode;
  label: string;
  theme: Theme;
  /** What stands in the cell of a unit that counts it itself. */
  quantity: "percent" | "level" | "answer" | "count";
  /** What stands in the cell of a unit above: `percent` of a sum or of a share of units, or a count. */
  above: "percent" | "count";
  /** The series that stands for the indicator above: `LIT_STD_LEVEL@2` says how many units reach level 2. */
  series: SeriesId;
  /** What that series says in words: `xã đạt mức độ 2 trở lên`; the indicator's label for a sum. */
  says: string;
  /** The level of administration that counts it. */
  countedAt: Level;
  /** The goal by which the whole is judged, in words; null where the unit has none. */
  goal: string | null;
}

/** Status of a cell; `none` where nothing is judged. */
export type CellStatus = "none" | Verdict["status"];

/** What a cell is. `expected`: nothing was sent yet; `not_asked`: the unit is not asked for it. */
export type CellKind = "value" | "not_reported" | "not_applicable" | "suppressed" | "expected" | "not_asked";

/** What the small numbers of the columns stand for: a number is a place in these lists. */
export interface Legend {
  statuses: readonly CellStatus[];
  kinds: readonly CellKind[];
}

/** The cells of one indicator, one number a unit, in the order of the units. */
export interface DashboardColumn {
  /** Percent with at most two decimals, level, 1/0 or count; null where there is none or it may not be shown. */
  value: (number | null)[];
  /** Place in the legend's `statuses`. */
  status: number[];
  /** Place in the legend's `kinds`; a unit above is `value` as soon as something below it was reported. */
  kind: number[];
  /** Units that reported, of those that should have; 0 or 1 of 1 for a unit that counts it itself. */
  reported: number[];
  expected: number[];
}

/** A row of the dashboard: a unit directly below. */
export interface DashboardUnit {
  id: UnitId;
  code: string;
  name: string;
  level: Level;
  /** Reports that it sent, of those that it owes for the period; below a unit above, of all under it. */
  received: number;
  expected: number;
  /** It sent late, or has not sent and its last good day is over. */
  late: boolean;
  /** When it last sent, an instant; null where it did not. */
  sentAt: string | null;
}

/** One of the three sentences; the ids make its numbers links. */
export interface DashboardSentence {
  about: "received" | "late" | "risk";
  text: string;
  count: number;
  units: UnitId[];
  indicators: IndicatorCode[];
}

/** A unit and what lies directly below it in a period, as columns: cell `units[i]` × `indicators[j]` stands at `columns[j].value[i]`. */
export interface DashboardView {
  unit: UnitSummary;
  period: { id: PeriodId; label: string; from: IsoDate; to: IsoDate };
  view: Boundaries;
  /** The day of the boundaries. */
  on: IsoDate;
  asOf: AsOf;
  sentences: [DashboardSentence, DashboardSentence, DashboardSentence];
  /** Reports below, all levels that count: sent, owed, and who is late. */
  completeness: { received: number; expected: number; late: UnitId[]; missing: UnitId[] };
  units: DashboardUnit[];
  indicators: DashboardIndicator[];
  legend: Legend;
  /** One an indicator, in the order of `indicators`. */
  columns: DashboardColumn[];
  /** The figure of the whole for each column, in the same order, and how its own target stands. */
  whole: { figure: FigureView; judged: JudgedTarget | null }[];
  /** A figure is never judged not met or at risk below this share of reporting units. */
  coverageFloor: number;
  /** Figures here are simulated. */
  demo: boolean;
}

/** A figure of one year. */
export interface YearFigure {
  period: PeriodId;
  year: number;
  figure: FigureView;
  judged: JudgedTarget[];
}

/** A unit directly below, placed by its figure. */
export interface RankedChild {
  unit: { id: UnitId; name: string; level: Level };
  value: number | null;
  text: string;
  kind: CellKind;
  reported: number;
  expected: number;
  /** 1 for the best; equal values share a place; null where there is no value. */
  place: number | null;
}

/** One indicator in one unit over the years. */
export interface IndicatorFiguresView {
  unit: UnitSummary;
  code: IndicatorCode;
  label: string;
  quantity: DashboardIndicator["quantity"];
  view: Boundaries;
  on: IsoDate;
  asOf: AsOf;
  /** Every series of the indicator, lowest level first: one for a ratio or a count. Years oldest first. */
  series: { series: SeriesId; says: string; years: YearFigure[] }[];
  /** Groups counted beside the whole (workers, staff), in the years above; never added to it, nor to each other. */
  groups: { code: IndicatorCode; label: string; years: { period: PeriodId; year: number; figure: FigureView }[] }[];
  /** What the unit reported itself beside what rolls up, by year. */
  own: { period: PeriodId; year: number; value: number | null; text: string; report: ReportId }[];
  /** Units directly below in the latest period with a figure, best first. */
  children: { period: PeriodId; series: SeriesId; ranked: RankedChild[] } | null;
  /** Since when figures stand in other boundaries, in words; null where nothing changed. */
  break: string | null;
}

/** Some units side by side in one period. */
export interface ComparisonView {
  period: DashboardView["period"];
  view: Boundaries;
  on: IsoDate;
  asOf: AsOf;
  units: { id: UnitId; name: string; level: Level }[];
  indicators: DashboardIndicator[];
  legend: Legend;
  columns: DashboardColumn[];
}

/** The units directly below one, by year, for one indicator: cell `units[i]` × `years[j]` stands at `columns[j].value[i]`. */
export interface YearTableView {
  unit: UnitSummary;
  indicator: DashboardIndicator;
  view: Boundaries;
  on: IsoDate;
  asOf: AsOf;
  units: { id: UnitId; name: string; level: Level }[];
  years: { period: PeriodId; year: number }[];
  legend: Legend;
  columns: DashboardColumn[];
  whole: FigureView[];
}

/** What one unit gave to a figure. */
export interface ExplainedLeaf {
  unit: { id: UnitId; name: string; level: Level };
  /** What it reported in words: `320/500`, `mức độ 2`, `chưa báo cáo`. */
  text: string;
  kind: CellKind;
  numerator: number | null;
  denominator: number | null;
  /** Share of it that lies here, 0–1: 1 where boundaries did not change. */
  share: number;
  /** How that share was found; null where it is whole. */
  weight: "population" | "equal" | null;
  extent: Succession["extent"];
  /** The report that says so; null where nothing was sent. */
  report: { id: ReportId; sentAt: string; approvedBy: string; hash: string; letter: string | null; mayOpen: boolean } | null;
}

/** Where a figure comes from, down to its leaves. */
export interface ExplanationView {
  unit: UnitSummary;
  period: DashboardView["period"];
  view: Boundaries;
  on: IsoDate;
  asOf: AsOf;
  indicator: { code: IndicatorCode; label: string; definedBy: string | null };
  figure: FigureView;
  /** How it is worked out, in sentences, first the rule and then the sum: `Σ tử số ÷ Σ mẫu số = 1.234 ÷ 1.901 = 64,9%`. */
  formula: string[];
  judged: JudgedTarget[];
  /** First those that gave something, largest first; then those that did not. */
  leaves: ExplainedLeaf[];
}

/** A target as a line about it begins: what it is about, its goal in words, and where it stands. */
export interface TargetLine {
  target: string;
  indicator: IndicatorCode;
  label: string;
  goal: string;
  milestone: number | null;
  source: Place;
}

/** How the targets below add up to a target above. */
export interface AlignmentLine extends TargetLine {
  /** Whether the whole reaches its goal if every unit below reaches its own. */
  reaches: "yes" | "no" | "unknown";
  /** What the whole would reach, in percent or as a number; null where it cannot be told. */
  would: number | null;
  /** What is missing, in points or units; 0 where nothing is. */
  missing: number | null;
  says: string;
  /** Units below with a target of their own that is lower than the goal, and units without one. */
  lower: { id: UnitId; name: string; goal: string }[];
  without: { id: UnitId; name: string }[];
}

/** A target on units that are no more: it is judged once somebody chose how it is lawfully read. */
export interface EndedTarget extends TargetLine {
  /** How the target would stand by each lawful reading, and the figure that would judge it; null for one that closes it, and for who may not read figures. */
  readings: { choice: Rebase["choice"]; status: Verdict["status"] | null; text: string | null }[];
  /** What was chosen, by which document, and from which day it holds; null where nobody has. */
  chosen: { choice: Rebase["choice"]; document: string; on: IsoDate } | null;
}

/** If every unit below meets its own target, does the plan meet its? */
export interface AlignmentView {
  plan: { id: string; title: string };
  unit: UnitSummary;
  /** The year whose denominators weigh the units; null where none were reported. */
  weighedBy: PeriodId | null;
  lines: AlignmentLine[];
}

/** What a nudge says and to whom: who is chosen sees it before it goes. */
export interface NudgeView {
  /** Units that still owe their report; those that sent meanwhile are left out. */
  units: { id: UnitId; name: string; people: number }[];
  text: string;
  /** Messages that were put into inboxes; 0 for a preview. */
  sent: number;
}

/** What everybody may see of a unit in a period: figures of published reports only, nothing below five that is suppressed. */
export interface PublishedFiguresView {
  unit: UnitSummary;
  period: DashboardView["period"];
  asOf: AsOf;
  /** Units that published a report, the unit itself and those below it, of all that are asked for figures. */
  published: number;
  expected: number;
  lines: PublishedLine[];
}

/** One indicator of which everybody may know. */
export interface PublishedLine {
  code: IndicatorCode;
  label: string;
  series: SeriesId;
  says: string;
  figure: FigureView;
  /** What the unit published of it itself; null where it did not or does not count it. */
  own: PublishedCell | null;
  judged: JudgedTarget | null;
}

/** A published cell: what is suppressed has no numbers. */
export interface PublishedCell {
  state: CellState;
  /** Of a ratio, or the one number of a level, a status, a count. */
  numerator: number | null;
  denominator: number | null;
  /** In words: `64,9% (1.234/1.901)`, `mức độ 2`, `Không phát sinh`. */
  text: string;
}
