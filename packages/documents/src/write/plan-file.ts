import type { Agency, AgencyId, Indicator, IndicatorCode, Plan } from "@xhht/core";
import type { Stamp } from "./paper.ts";

/** A plan with the words of the definition in force that it needs to be written out. */
export interface PlanFile {
  plan: Plan;
  indicators: Readonly<Record<IndicatorCode, Pick<Indicator, "label" | "phrase" | "measure" | "theme">>>;
  agencies: Readonly<Record<AgencyId, Agency>>;
  stamp: Stamp;
}

/** What an agency is called in the text: its label, or its id where nobody defined it. */
export const agencyName = ({ agencies }: Pick<PlanFile, "agencies">, id: AgencyId): string =>
  Object.hasOwn(agencies, id) ? agencies[id]!.label : id;
