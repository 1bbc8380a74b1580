import { check, checkContext, type Issue, unitId } from "@xhht/core";
import type { ImportDraft } from "@xhht/db";
import { type ImportChoices, type ImportedReading, planFromReading, type PlanFromReading, programmeOf } from "@xhht/documents/imports";
import { grantFor } from "../access.ts";
import type { Here } from "../context.ts";
import type { ImportStanding } from "../import-view.ts";
import type { Actor } from "../report-view.ts";
import { type ImportGround } from "./import-ground.ts";

/** The plan as it stands, and what surrounds it. */
export interface StandingPlan {
  made: PlanFromReading;
  standing: ImportStanding;
}

/** Works out how an import stands for a person. */
export const standingOfImport = (here: Here, actor: Actor, draft: ImportDraft, ground: ImportGround): StandingPlan => {
  const [reading, choices] = [draft.reading as ImportedReading, draft.choices as ImportChoices];
  const { definition, programmes, indicators } = ground;
  const made = planFromReading(reading, choices, { programmes, indicators, agencies: definition.agencies });
  const { plan, agencies, issues } = made;
  const same = plan.programme === "" ? undefined : definition.plans.find((one) => one.plan.programme === plan.programme);
  const allowed = grantFor(here, actor, "import.write", draft.unit) !== null && (!same || grantFor(here, actor, "definition.write", draft.unit) !== null);
  return {
    made,
    standing: {
      version: draft.version,
      choices,
      programme: programmeOf(reading, choices, programmes),
      plan, agencies, issues,
      checks: checksOf(here, draft, ground, made),
      besides: same ? same.plan.document.title : null,
      maySave: allowed && draft.state === "open",
    },
  };
};

const checksOf = ({ world }: Here, draft: ImportDraft, { definition, indicators }: ImportGround, { plan, agencies }: PlanFromReading): Issue[] => {
  const unit = world.tree.byId(draft.unit);
  if (plan.programme === "" || !unit) return [];
  const context = checkContext(definition, { plan, origin: "import", unit: unitId(unit) }, world.tree);
  return check(plan, { ...context, indicators, agencies: { ...definition.agencies, ...agencies } });
};
