import type { Plan, StoredDefinition, UnitId } from "@xhht/core";
import { contentHash } from "../canonical-json.ts";
import type { Queries } from "../database.ts";
import { storeDefinition } from "../plugins/stored-definitions.ts";
import { takeTurn } from "../take-turn.ts";
import { planHistory } from "./read-plans.ts";
import { addPlanVersion } from "./shipped-plans.ts";

/** A plan that people made in the browser, with the definition that holds it. */
export interface AdoptedPlan {
  stored: StoredDefinition;
  plan: Plan;
  unit: UnitId;
  /** Where it came from: `import:<id>`. */
  origin: string;
  /** Hash of the definition composed with it. */
  composed: string;
}

/** Stores the definition and puts the plan in force, all or nothing; the version before becomes `replaced`. Gives the plan's id. */
export const adoptPlan = (db: Queries, { stored, plan, unit, origin, composed }: AdoptedPlan, { now }: { now: Date }): Promise<string> =>
  db.tx(async (tx) => {
    await takeTurn(tx, "plugins");
    await storeDefinition(tx, stored, { now });
    const id = `${stored.definition.id}/${plan.id}`;
    const number = (await planHistory(tx, id)).length;
    await addPlanVersion(tx, { id, unit, origin, body: plan, hash: contentHash(plan), number }, composed, now);
    return id;
  });
