import { type CellSpec, type EntryKey, type PeriodId, specOf, type UnitId } from "@xhht/core";
import { type Obligation, yearOf } from "./obligations.ts";
import { refuse } from "./refused.ts";
import type { World } from "./world.ts";

/** The reports that a unit owes for a period; they share its cells. */
export const owedIn = (world: World, unit: UnitId, period: PeriodId): Obligation[] => {
  const year = yearOf(period);
  return year === null ? [] : world.obligations(unit, year).filter((one) => one.period === period);
};

/** What a key takes in any of these reports, or null where none of them has such a cell. */
export const specIn = (world: World, owed: readonly Obligation[], key: EntryKey): CellSpec | null => {
  for (const one of owed) {
    const spec = specOf(world.form(one), key);
    if (spec) return spec;
  }
  return null;
};

/** The cell of a unit and a period, or a refusal that says that there is none. */
export const cellOrRefuse = (world: World, unit: UnitId, period: PeriodId, key: EntryKey): CellSpec => {
  const spec = specIn(world, owedIn(world, unit, period), key);
  if (spec) return spec;
  throw refuse("cell.unknown", `Không báo cáo nào của kỳ này có ô “${key}”.`, "Hãy tải lại trang để dùng biểu mẫu đang áp dụng.", key);
};
