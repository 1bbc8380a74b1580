import type { Boundaries, DashboardView } from "@xhht/api";
import { Failure } from "../api/failure.ts";
import { askDashboard } from "../api/figures-queries.ts";
import { getUnit } from "../api/queries.ts";
import { dashboardAddress } from "./address.ts";
import { keepFigures, keptFigures } from "./kept-figures.ts";

/** The dashboard of a unit, or of whoever bears a code on the last day of the period; without a network the last answer of this tab. */
export const getDashboard = async (unit: string, period: string, boundaries: Boundaries): Promise<DashboardView> => {
  const address = dashboardAddress(unit, period, { boundaries });
  try {
    const view = await askDashboard(unit.includes("@") ? unit : await bearerOf(unit, period), period, boundaries);
    keepFigures(address, view);
    return view;
  } catch (error) {
    const kept = error instanceof Failure && error.kind === "offline" ? keptFigures(address) : null;
    if (kept) return kept;
    throw error;
  }
};

const bearerOf = async (code: string, period: string): Promise<string> => {
  const unit = await getUnit(code, `${period.slice(-4)}-12-31`);
  return `${unit.code}@${unit.validFrom}`;
};
