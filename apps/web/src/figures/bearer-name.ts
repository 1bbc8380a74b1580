import { createAsync } from "@solidjs/router";
import { getUnit } from "../api/queries.ts";

/** The name of a unit, empty until it is known; a code alone means who bears it now. */
export const bearerName = (unit: () => string): (() => string) => {
  const found = createAsync(async () => (await getUnit(unit()).catch(() => null))?.name ?? unit());
  return () => found() ?? "";
};
