import type { Indicator, IndicatorCode } from "../indicator/indicator.ts";
import type { Agency, AgencyId } from "../plan/agency.ts";
import type { EntryRules } from "../plan/entry-rules.ts";
import type { Plan, TaskTable } from "../plan/plan.ts";
import type { Programme } from "../plan/programme.ts";
import type { ReportingRule } from "../plan/reporting.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { LevelTarget, Target } from "../target/target.ts";
import type { IsoDate, Level, UnitId } from "../unit/unit.ts";

/** Where a plugin lives: a folder of this repository, an installed npm package, or a row that somebody edited in the browser. */
export type PluginHome = "folder" | "package" | "stored";

/** A plugin that was found and passed the schema. */
export interface LoadedPlugin {
  definition: PluginDefinition;
  version: string;
  home: PluginHome;
}

/** A definition edited in the browser; from its date of effect it supersedes the plugin with the same id, if there is one. */
export interface StoredDefinition {
  definition: PluginDefinition;
  /** First day on which it holds. */
  effectiveFrom: IsoDate;
  version: string;
}

/** A plan that a unit took over: the plugin that ships it and the plan's id there. */
export interface HeldPlan {
  plugin: string;
  plan: string;
}

/** Adds the id of the plugin that says so. */
export type WithOrigin<T> = T & { origin: string };

/** A plan with the plugin that ships it and the unit that issued it. */
export interface PlanOrigin {
  plan: Plan;
  /** Id of the plugin. */
  origin: string;
  unit: UnitId;
}

/** A plugin that takes part in a definition. */
export interface Layer {
  plugin: string;
  version: string;
  home: PluginHome;
}

/** All that is in force for one unit on one day, every item with the plugin it comes from. */
export interface Definition {
  unit: UnitId;
  level: Level;
  on: IsoDate;
  /** Said by the unit's own plugin: one person may submit and approve. */
  onePersonUnit?: true;
  /** Widest first: programmes, the level, the units above from the province down, the unit itself, plans taken over. */
  layers: Layer[];
  programmes: Record<string, WithOrigin<Programme>>;
  indicators: Record<IndicatorCode, WithOrigin<Indicator>>;
  agencies: Record<AgencyId, WithOrigin<Agency>>;
  /** Set for every unit of this level. */
  targets: WithOrigin<LevelTarget>[];
  /** Targets of programmes, and of plans above that run, which count how many units of this level pass: each is asked what they count. */
  countedAbove: WithOrigin<Target>[];
  /** Lists that every unit of this level keeps. */
  taskTables: Record<string, WithOrigin<TaskTable>>;
  /** What holds where no plan names a day, nearest first. */
  reporting: WithOrigin<ReportingRule>[];
  /** When figures are entered, and what is asked about: each as the nearest plugin says that says it. */
  entry: EntryRules;
  /** The unit's own plans, then those it took over. */
  plans: PlanOrigin[];
  /** Plans of the units above, nearest first. */
  plansAbove: PlanOrigin[];
}
