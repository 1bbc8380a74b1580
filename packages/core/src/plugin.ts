import type { Indicator, IndicatorCode } from "./indicator/indicator.ts";
import type { Agency, AgencyId } from "./plan/agency.ts";
import type { EntryRules } from "./plan/entry-rules.ts";
import type { Plan, TaskTable } from "./plan/plan.ts";
import type { Programme } from "./plan/programme.ts";
import type { ReportingRule } from "./plan/reporting.ts";
import type { LevelTarget } from "./target/target.ts";
import type { Level, UnitRef } from "./unit/unit.ts";

/** The place a plugin is for: a code, any day on which that unit existed, its level and its name. */
export interface PluginUnit extends UnitRef {
  level: Exclude<Level, "nation">;
  name: string;
}

/**
 * What one place, one level or one national programme adds to the common plan. Pure data: a JSON round trip changes
 * nothing. It has exactly one of `unit`, `level` and `programme`.
 */
export interface PluginDefinition {
  /** The folder's name: `ward-nguyen-nghiem`. */
  id: string;
  unit?: PluginUnit;
  level?: Exclude<Level, "nation">;
  programme?: Programme;
  /** The unit has one person for everything: she may approve what she submitted, and the report says so. */
  onePersonUnit?: true;
  indicators?: Record<IndicatorCode, Indicator>;
  agencies?: Record<AgencyId, Agency>;
  /** Set for every unit of some levels. */
  targets?: LevelTarget[];
  /** Lists that every unit of a level keeps. */
  taskTables?: Record<string, TaskTable & { for: Level[] }>;
  /** What a unit reports when neither its plan nor an ancestor's names a day. */
  reporting?: ReportingRule[];
  /** When figures are entered, and what is asked about; of each the nearest to the unit holds. */
  entry?: EntryRules;
  /** Plans it ships. */
  plans?: Plan[];
}

/**
 * Declares a plugin. It returns its argument unchanged; the same strict schema (`@xhht/core/schema`) runs at start and
 * in the contract kit.
 *
 * @example
 * export default definePlugin({
 *   id: "commune-phu-hoi",
 *   unit: { code: "19786", on: "2022-03-01", level: "commune", name: "Phường Phú Hội" },
 * });
 */
export const definePlugin = (definition: PluginDefinition): PluginDefinition => definition;
