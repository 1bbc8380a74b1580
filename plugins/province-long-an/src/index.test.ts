import { expect, test } from "vitest";
import plugin from "./index.ts";

const plan = plugin.plans![0]!;
const tasks = plan.taskGroups.flatMap((group) => group.tasks.map(({ source }) => source));
const duties = plan.responsibilities.flatMap((heading) => heading.duties);

test("every task is carried by a duty, and duties serve only tasks that exist", () => {
  const served = new Set(duties.flatMap((duty) => duty.tasks ?? []));
  expect([...served].toSorted()).toEqual(tasks.toSorted());
});

test("the second milestone keeps 100% at lower secondary level 3, although the first aims at 85%", () => {
  const levelThree = plan.targets.filter(({ id }) => id.endsWith("UPE_LOWSEC_LEVEL@3:district"));
  expect(levelThree.map(({ milestone, value, modality }) => [milestone, value, modality])).toEqual([
    [2025, 85, ["strive"]],
    [2030, 100, ["maintain"]],
  ]);
});

test("the yearly day stands in two clauses, with one addressee", () => {
  expect(plan.reporting.map(({ due, to, source }) => [due?.day, due?.inclusive, to, source])).toEqual([
    [10, false, ["so-gddt"], "III.8.-3"],
    [10, false, ["so-gddt"], "V.14.d"],
  ]);
});
