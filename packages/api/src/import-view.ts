import type { Agency, AgencyId, IndicatorCode, Issue, Plan, UnitId } from "@xhht/core";
import type { ImportState } from "@xhht/db";
import type { HeadReading, ImportChoices, Reading, Span } from "@xhht/documents/imports";

/** A line of the list of imports. */
export interface ImportSummary {
  id: string;
  unit: { id: UnitId; name: string };
  fileName: string;
  state: ImportState;
  by: string;
  /** An instant in UTC. */
  at: string;
  /** Id of the plan that came of it, or null. */
  savedAs: string | null;
}

/** An indicator that may be linked, with where it is in use if not in the unit's own definition. */
export interface IndicatorOption {
  code: IndicatorCode;
  label: string;
  where: string | null;
}

/** How an import stands after the decisions made so far. */
export interface ImportStanding {
  /** The version on which the next change has to build. */
  version: number;
  choices: ImportChoices;
  /** Programme that the plan carries out, chosen or as its bases say; null where neither. */
  programme: string | null;
  plan: Plan;
  /** Agencies that only this paper names. */
  agencies: Record<AgencyId, Agency>;
  /** What is missing, by place: `targets.3`, `unread.0`, `head.issuer`; an error keeps it from being saved. */
  issues: Issue[];
  /** What core's diagnostics say of the plan as it stands. */
  checks: Issue[];
  /** Title of the plan of the same programme that is in force for the unit now, or null; to put another beside it or in its place takes a further right. */
  besides: string | null;
  /** This person may save it. */
  maySave: boolean;
}

/** An import with everything that was read. */
export interface ImportView extends ImportSummary, ImportStanding {
  /** The text to which all spans point. */
  text: string;
  reading: Reading;
  headSpans: Partial<Record<keyof HeadReading, Span>>;
  /** The unit that the paper names, where it is another than that of the import. */
  paperOf: string | null;
  programmes: { id: string; label: string }[];
  indicators: IndicatorOption[];
}
