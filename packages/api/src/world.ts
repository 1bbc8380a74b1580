import type { Issue, IsoDate, Level, PluginDefinition, UnitId } from "@xhht/core";
import type {
  DefinitionView, IndicatorView, MatrixView, MetaView, PlanSummary, PlanView, PluginSummary, TargetView, TaskTableView, UnitSummary, UnitView,
} from "./view.ts";

/** All that the API knows, loaded once and held in memory; every answer is for a day, today where none is given. */
export interface World {
  /** Units whose name, old or new, or code fits the text; best first. */
  searchUnits(query: { text: string; on?: IsoDate | undefined; limit: number }): UnitSummary[];
  unit(query: { id?: UnitId | undefined; code?: string | undefined; on?: IsoDate | undefined }): UnitView | null;
  plugins(): PluginSummary[];
  plugin(id: string): PluginDefinition | null;
  plans(filters: {
    unit?: UnitId | undefined;
    programme?: string | undefined;
    level?: Level | undefined;
    text?: string | undefined;
  }): PlanSummary[];
  plan(query: { id: string; on?: IsoDate | undefined; year?: number | undefined }): PlanView | null;
  checks(query: { id: string; on?: IsoDate | undefined }): Issue[] | null;
  comparison(query: { id: string; on?: IsoDate | undefined }): TargetView[] | null;
  matrix(query: { id: string; on?: IsoDate | undefined }): MatrixView | null;
  indicators(): IndicatorView[];
  indicator(code: string): IndicatorView | null;
  taskTable(query: { plan: string; table: string }): TaskTableView | null;
  definition(query: { unit: UnitId; on?: IsoDate | undefined }): DefinitionView | null;
  meta(): MetaView;
}
