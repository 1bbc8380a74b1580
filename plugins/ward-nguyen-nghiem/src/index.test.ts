import { expect, test } from "vitest";
import plugin from "./index.ts";

const plan = plugin.plans![0]!;
const duties = plan.responsibilities.flatMap((heading) =>
  heading.duties.map((duty) => ({ ...duty, actor: duty.agency ?? heading.agency })),
);

test("holds all that the paper counts", () => {
  expect(plan.targets).toHaveLength(18);
  expect(plan.taskGroups.map((group) => group.tasks.length)).toEqual([3, 2, 4, 4, 3]);
  expect(plan.responsibilities.map((heading) => heading.duties.length)).toEqual([7, 1, 1, 3, 5]);
  expect(plan.purpose).toHaveLength(4);
  expect(plan.requirements).toHaveLength(3);
  expect(plan.funding.paragraphs).toHaveLength(2);
  expect(plan.recipients).toHaveLength(6);
});

test("keeps the gaps in the numbering: no group 3, no duties g and h", () => {
  expect(plan.taskGroups.map((group) => group.number).join(" ")).toBe("1 2 4 5 6");
  expect(plan.responsibilities[0]!.duties.map((duty) => duty.number).join(" ")).toBe("a b c d đ e i");
});

test("keeps 2029 as its second milestone, though the final review is in 2030", () => {
  expect([...new Set(plan.targets.map((target) => target.milestone))]).toEqual([2025, 2029]);
  expect(plan.reviews.at(-1)).toMatchObject({ kind: "final", due: { year: 2030 } });
});

test("tells the association to work with itself three times, and leads only once", () => {
  expect(duties.filter((duty) => duty.with?.includes(duty.actor)).map((duty) => duty.source)).toEqual([
    "V.1.c",
    "V.1.d",
    "V.1.đ",
  ]);
  expect(duties.filter((duty) => duty.role === "lead").map((duty) => duty.source)).toEqual(["V.5.b"]);
});

test("asks nobody for a yearly report", () => {
  expect(plan.reporting).toEqual([]);
  expect(duties.filter((duty) => duty.reports)).toEqual([]);
});

test("every task is carried by a duty, and duties serve only tasks that exist", () => {
  const places = plan.taskGroups.flatMap((group) => group.tasks.map((task) => task.source));
  expect([...new Set(duties.flatMap((duty) => duty.tasks ?? []))].toSorted()).toEqual(places.toSorted());
});
