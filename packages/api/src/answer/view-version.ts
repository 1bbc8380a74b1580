import type { PlanVersion } from "@xhht/db";
import type { PlanVersionView } from "../view.ts";

/** A stored version of a plan without its text; its moment as an instant. */
export const viewVersion = ({ number, status, effectiveOn, inferred, origin, hash, createdAt }: PlanVersion): PlanVersionView => ({
  number,
  status,
  effectiveOn,
  inferred,
  origin,
  hash,
  createdAt: createdAt.toISOString(),
});
