import { type IsoDate, type PeriodId, type Unit, period } from "@xhht/core";
import type { ValueRow } from "@xhht/documents/exchange";

/** The day of a unit's life that is nearest to a day. */
export const withinLife = ({ validFrom, validTo }: Pick<Unit, "validFrom" | "validTo">, day: IsoDate): IsoDate => {
  if (validTo !== null && validTo < day) return validTo;
  return validFrom > day ? validFrom : day;
};

/** The day on which the boundaries of a period are looked at: the day asked for where it falls inside, else the period's last. */
export const dayOfPeriod = (id: PeriodId, on: IsoDate): IsoDate => {
  const { from, to } = period(id)!;
  return from <= on && on <= to ? on : to;
};

type DatedRow = Pick<ValueRow, "unit" | "on" | "period">;

/** The day whose boundaries count for a line: the one it states, else its period's; never one on which its unit is not there. */
export const dayOfRow = (row: DatedRow, on: IsoDate): IsoDate => withinLife(row.unit, row.on ?? dayOfPeriod(row.period, on));

/** `dayOfRow` for many lines, which say the same period hundreds of times. */
export const daysOfRows = (on: IsoDate): ((row: DatedRow) => IsoDate) => {
  const days = new Map<PeriodId, IsoDate>();
  return (row) => {
    if (row.on !== null) return withinLife(row.unit, row.on);
    const day = days.get(row.period) ?? dayOfPeriod(row.period, on);
    days.set(row.period, day);
    return withinLife(row.unit, day);
  };
};
