import { type IsoDate, type Unit, type UnitTree, answersAt } from "@xhht/core";

/** Units that a period has a line of, with the day of it. */
export type Heard = ReadonlyMap<Unit, IsoDate>;

/** What a unit was made of, if it was made: what it took in later does not say what it said itself. */
const madeOf = (unit: Unit, tree: UnitTree): Unit[] =>
  tree.predecessors(unit).flatMap(({ from, on }) => {
    const one = tree.byId(from);
    return one && on === unit.validFrom && answersAt(one, unit.level, tree) ? [one] : [];
  });

const becameOf = (unit: Unit, tree: UnitTree): Unit[] =>
  tree.successors(unit).flatMap(({ to }) => {
    const one = tree.byId(to);
    return one && answersAt(unit, one.level, tree) ? [one] : [];
  });

/** Whether everything that a unit was made of is heard of. */
export const predecessorsSpeak = (unit: Unit, heard: Heard, tree: UnitTree): boolean => {
  const before = madeOf(unit, tree);
  return before.length > 0 && before.every((one) => heard.has(one) || predecessorsSpeak(one, heard, tree));
};

const speaksAfter = (unit: Unit, heard: Heard, tree: UnitTree, of: "every" | "some"): boolean => {
  const after = unit.validTo === null ? [] : becameOf(unit, tree);
  return after.length > 0 && after[of]((one) => (heard.get(one) ?? "") > unit.validTo! || speaksAfter(one, heard, tree, of));
};

/** Whether a unit ended and all that became of it is heard of on a day after its end: they report what was its area. */
export const successorsSpeak = (unit: Unit, heard: Heard, tree: UnitTree): boolean => speaksAfter(unit, heard, tree, "every");

/** Whether a unit ended and some of what became of it is heard of on a day after its end: its people are partly in that figure. */
export const aSuccessorSpeaks = (unit: Unit, heard: Heard, tree: UnitTree): boolean => speaksAfter(unit, heard, tree, "some");
