import { expect, test } from "vitest";
import plugin from "./index.ts";

const plan = plugin.plans![0]!;
const places = plan.taskGroups.flatMap((group) => group.tasks.map((task) => task.source));

test("holds all that the paper counts", () => {
  expect(plan.targets).toHaveLength(36);
  expect(plan.taskGroups.map((group) => group.tasks.length)).toEqual([6, 5, 5, 3, 4, 5, 3, 4]);
  expect(plan.responsibilities.map((heading) => heading.duties.length)).toEqual([5, 6, 3, 3, 1, 1, 1, 1, 4, 5]);
  expect(plan.purpose).toHaveLength(4);
  expect(plan.requirements).toHaveLength(3);
  expect(plan.funding.paragraphs).toHaveLength(1);
  expect(plan.recipients).toHaveLength(6);
});

test("keeps the gap in the numbering: there is no heading 10", () => {
  expect(plan.responsibilities.map((heading) => heading.number).join(" ")).toBe("1 2 3 4 5 6 7 8 9 11");
});

test("every task is carried by a duty, and duties serve only tasks that exist", () => {
  const served = new Set(plan.responsibilities.flatMap(({ duties }) => duties.flatMap((duty) => duty.tasks ?? [])));
  expect([...served].toSorted()).toEqual(places.toSorted());
});

test("owes one yearly report to two bodies of the district", () => {
  expect(plan.reporting.flatMap((rule) => rule.to)).toEqual(["nong-cong-phong-gddt", "nong-cong-ban-chi-dao-xhht"]);
  expect(plan.reporting.every(({ due }) => due?.month === 12 && due.day === 5 && !due.inclusive)).toBe(true);
});
