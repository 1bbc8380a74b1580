import type { IsoDate, Plan, UnitId } from "@xhht/core";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../database.ts";
import { prepared } from "../prepared.ts";
import type { PlanStatus } from "../schema.ts";

/** A version of a plan, without its text. */
export interface PlanVersion {
  /** 0, 1, 2 … in the order in which the versions came. */
  number: number;
  hash: string;
  status: PlanStatus;
  effectiveOn: IsoDate;
  /** The day of effect was inferred from the latest document the plan rests on. */
  inferred: boolean;
  /** `plugin@version` for shipped plans. */
  origin: string;
  /** Hash of the definition composed for the plan's unit on its first day. */
  composed: string;
  createdAt: Date;
}

/** A plan with the version in force. */
export interface StoredPlan extends PlanVersion {
  /** `plugin/plan`: `ward-nguyen-nghiem/qd-1373`. */
  id: string;
  unit: UnitId;
  programme: string;
  body: Plan;
}

const versionFields = ({ t: { planVersion: v } }: Queries) => ({
  number: v.number,
  hash: v.hash,
  status: v.status,
  effectiveOn: v.effectiveOn,
  inferred: v.inferred,
  origin: v.origin,
  composed: v.composed,
  createdAt: v.createdAt,
});

const inForce = (db: Queries, id?: ReturnType<typeof sql.placeholder>) => {
  const { plan, planVersion } = db.t;
  const current = inArray(planVersion.status, ["issued", "amended"]);
  return db.q
    .select({ id: plan.id, unit: plan.unit, programme: plan.programme, ...versionFields(db), body: planVersion.body })
    .from(plan)
    .innerJoin(planVersion, eq(planVersion.plan, plan.id))
    .where(id ? and(eq(plan.id, id), current) : current)
    .orderBy(asc(plan.id), asc(planVersion.number));
};

const everyPlan = prepared((db) => inForce(db).prepare());
const onePlan = prepared((db) => inForce(db, sql.placeholder("id")).prepare());
const everyVersion = prepared((db) =>
  db.q
    .select(versionFields(db))
    .from(db.t.planVersion)
    .where(eq(db.t.planVersion.plan, sql.placeholder("id")))
    .orderBy(asc(db.t.planVersion.number))
    .prepare(),
);

/** Every plan with the version in force, by id. */
export const listPlans = (db: Queries): Promise<StoredPlan[]> => everyPlan(db).execute();

/** One plan with the version in force, or null. */
export const readPlan = async (db: Queries, id: string): Promise<StoredPlan | null> =>
  (await onePlan(db).execute({ id }))[0] ?? null;

/** All versions of a plan, oldest first; empty where there is no such plan. */
export const planHistory = (db: Queries, id: string): Promise<PlanVersion[]> => everyVersion(db).execute({ id });
