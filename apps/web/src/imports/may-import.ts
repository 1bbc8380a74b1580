import type { UnitSummary } from "@xhht/api";
import { policy } from "@xhht/core";
import { reaches } from "../shell/place.ts";
import { me } from "../shell/session.ts";

/** Whether the person may read papers in for a unit: the policy table, asked on this side only to offer the way. */
export const mayImport = (unit: Pick<UnitSummary, "id" | "path">): boolean =>
  Object.entries(policy["import.write"]).some(([role, reach]) =>
    reach === "unit" ? (me()?.memberships ?? []).some((one) => one.role === role && one.unit.id === unit.id) : reaches(unit, role),
  );

/** Whether the person may do so anywhere. */
export const mayImportSomewhere = (): boolean => (me()?.memberships ?? []).some(({ role }) => role in policy["import.write"]);
