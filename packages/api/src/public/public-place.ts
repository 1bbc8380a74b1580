import { type IsoDate, type Unit, unitId } from "@xhht/core";
import { linkOf, nameOn } from "../answer/summarize-unit.ts";
import type { SuccessorView } from "../view.ts";
import type { World } from "../world.ts";

/** Who bears a code in a year, for an address that never changes. */
export interface PublicPlace {
  unit: Unit;
  /** `lives`: it bore the code at the end of the year, or ended within; `ended` before the year; `later`: it is younger. */
  stands: "lives" | "ended" | "later";
  /** Units that bore the same code earlier in the year and ended in it. */
  before: Unit[];
}

/**
 * The unit of a code in a year: who bears it on the year's last day (today, in this year), else who ended within the year, else
 * who bore it last before, else who bears it first after. Null where nobody ever bore the code.
 */
export const publicPlace = ({ tree }: Pick<World, "tree">, code: string, year: number, today: IsoDate): PublicPlace | null => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const until = today < last && today >= first ? today : last;
  const all = tree.withCode(code);
  const within = all.filter(({ validFrom, validTo }) => validFrom <= until && (validTo === null || validTo >= first));
  const unit = within.at(-1);
  if (unit) return { unit, stands: "lives", before: within.slice(0, -1) };
  const ended = all.findLast(({ validTo }) => validTo !== null && validTo < first);
  if (ended) return { unit: ended, stands: "ended", before: [] };
  return all[0] ? { unit: all[0], stands: "later", before: [] } : null;
};

/** A unit with what it was made of and what became of it. */
export interface UnitFate {
  id: string;
  code: string;
  name: string;
  validFrom: string;
  validTo: IsoDate | null;
  predecessors: SuccessorView[];
  successors: SuccessorView[];
}

/** What a page says of a unit's life. */
export const fateOf = ({ tree }: Pick<World, "tree">, unit: Unit, on: IsoDate): UnitFate => ({
  id: unitId(unit),
  code: unit.code,
  name: nameOn(unit, on),
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  predecessors: tree.predecessors(unit).map((one) => linkOf(tree, one, "from")),
  successors: tree.successors(unit).map((one) => linkOf(tree, one, "to")),
});
