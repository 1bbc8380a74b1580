import type {
  Agency, AgencyId, Comparator, EntryRules, Indicator, IndicatorCode, IsoDate, Level, LevelTarget, Plan, PlanCounts, Programme,
  ReportingRule, ResponsibilityMatrix, Succession, Target, TargetKind, TaskTable, UnitVersion,
} from "@xhht/core";

/** A unit in a list: enough to recognise it and to open it. Dates are ISO; an unknown beginning is `0000`. */
export interface UnitSummary {
  id: string;
  code: string;
  level: Level;
  /** Name with its type: `Phường Nguyễn Nghiêm`. */
  name: string;
  validFrom: string;
  validTo: IsoDate | null;
  /** From the province down to and including the unit. */
  path: { code: string; name: string }[];
  successors: SuccessorView[];
}

/** What became of a unit, or what it was made of. */
export interface SuccessorView {
  id: string;
  code: string;
  name: string;
  /** The province it lies in, without its type: `Gia Lai`; null for a province itself. */
  province: string | null;
  validFrom: string;
  level: Level;
  extent: Succession["extent"];
  share: number | null;
  on: IsoDate;
}

/** One unit, whole. */
export interface UnitView extends UnitSummary {
  versions: UnitVersion[];
  predecessors: SuccessorView[];
  /** Units directly below on the asked day. */
  children: { id: string; code: string; name: string }[];
  /** Plans it holds or held. */
  plans: PlanSummary[];
  /** Plugins whose definitions are in force here, nearest last. */
  layers: { plugin: string; label: string }[];
}

/** A plan in a list. `id` is `plugin/plan`: `ward-nguyen-nghiem/qd-1373`. */
export interface PlanSummary {
  id: string;
  title: string;
  /** `KH 56/KH-UBND`, or null where the paper has no number. */
  number: string | null;
  issuedOn: string | null;
  /** First day of effect, and whether it was inferred. */
  effect: { on: IsoDate; inferred: boolean; because: string };
  programme: { id: string; label: string; short: string };
  unit: UnitSummary;
  /** Who holds it today, or null where it closed. */
  holder: { id: string; name: string } | null;
  closedOn: IsoDate | null;
  counts: { targets: number; taskGroups: number; tasks: number; responsibilities: number; duties: number; taskTables: number };
  issues: { error: number; warning: number; hint: number };
}

/** How a target stands to the same target elsewhere. */
export type Standing = "same" | "lower" | "higher" | "missing" | "incomparable";

/** A value set elsewhere for the same indicator, reading and milestone. */
export interface OtherValue {
  /** `Cả nước`, `Tỉnh Long An`. */
  who: string;
  text: string;
  value: number | null;
  comparator: Comparator | null;
  standing: Standing;
  /** Own value minus the other's, in points, where both are numbers. */
  difference: number | null;
  source: string;
}

/** A target with everything its panel shows. */
export interface TargetView extends Target {
  kind: TargetKind;
  /** The whole goal as a sentence. */
  sentence: string;
  /** The value alone: `khoảng 35%`, `mức độ 3`. */
  text: string;
  parent: OtherValue | null;
  nation: OtherValue | null;
}

/** A yearly report with its deadline made exact for one year. */
export interface DeadlineView extends ReportingRule {
  /** Last good day, and the last good moment as an instant; null where no day is set. */
  lastDay: IsoDate | null;
  lastMoment: string | null;
  /** The plan or level it comes from, when the plan itself names no day. */
  inheritedFrom: string | null;
}

/** One plan, composed for a date; its checks and its matrix are answers of their own. */
export interface PlanView {
  summary: PlanSummary;
  plan: Plan;
  programme: Programme;
  /** Indicators and agencies that the plan names, by code and id. */
  indicators: Record<IndicatorCode, Indicator & { origin: string }>;
  agencies: Record<AgencyId, Agency>;
  targets: TargetView[];
  deadlines: DeadlineView[];
}

/** Task × agency: what each agency does for each task, through which duties. */
export type MatrixView = ResponsibilityMatrix;

/** A plugin with its counts; `unit` is null for national and level plugins. */
export interface PluginSummary extends PlanCounts {
  id: string;
  unit: { code: string; level: Level; name: string } | null;
}

/** A plugin in a list, with words for people: `Đề án 1373`, `Mọi xã, phường`. */
export interface PluginItem extends PluginSummary {
  label: string;
}

/** An indicator and every plan that sets a target on it. */
export interface IndicatorView extends Indicator {
  code: IndicatorCode;
  origin: string;
  targets: { plan: string; who: string; milestone: number | null; text: string }[];
}

/** A task table with the labels its cells need. */
export interface TaskTableView extends TaskTable {
  id: string;
  /** The plan it stands in, as `plugin/plan`, and that plan's title. */
  plan: { id: string; title: string };
  /** Plugin that defines its columns. */
  origin: string;
  /** Agencies that its cells name. */
  agencies: Record<AgencyId, Agency>;
}

/** What is in force for a unit on a day; each item says which plugin it comes from. */
export interface DefinitionView {
  unit: UnitSummary;
  on: IsoDate;
  layers: UnitView["layers"];
  indicators: Record<IndicatorCode, Indicator & { origin: string }>;
  agencies: Record<AgencyId, Agency & { origin: string }>;
  /** Targets that the nation, the level or the province sets for such units. */
  targets: (LevelTarget & { origin: string })[];
  taskTables: Record<string, TaskTable & { origin: string }>;
  reporting: (ReportingRule & { origin: string })[];
  entry: EntryRules;
}

/** How a demo is entered: one account for each role, nobody real, and the secret that all share. */
export interface DemoAccess {
  accounts: { title: string; email: string }[];
  secret: string;
}

/** About this installation. */
export interface MetaView {
  /** Null where figures are real. */
  demo: DemoAccess | null;
  version: string;
  engine: "sqlite" | "postgres";
  today: IsoDate;
  counts: { units: number; successions: number; plugins: number; plans: number; indicators: number; targets: number };
}

/** One stored version of a plan; the text of the latest is the plan itself. */
export interface PlanVersionView {
  number: number;
  status: "draft" | "issued" | "amended" | "replaced";
  effectiveOn: IsoDate;
  inferred: boolean;
  /** `plugin@version` for shipped plans. */
  origin: string;
  hash: string;
  /** Moment as an instant. */
  createdAt: string;
}

/** The fixed answer of a server that can be reached. */
export interface PingView {
  ok: true;
}
