import { expect, test } from "vitest";
import plugin from "./index.ts";

const plan = plugin.plans![0]!;

test("holds all that the paper counts", () => {
  expect(plan.targets).toHaveLength(36);
  expect(plan.taskGroups.map((group) => group.tasks.length)).toEqual([3, 4, 4, 2, 2, 3, 3]);
  expect(plan.responsibilities.map((heading) => heading.duties.length)).toEqual([4, 4, 3, 1, 1, 1, 2, 3, 3]);
  expect(plan.purpose).toEqual([]);
  expect(plan.requirements).toEqual([]);
  expect(plan.funding.paragraphs).toHaveLength(4);
  expect(plan.recipients).toHaveLength(10);
});

test("pairs every registered model with its achieved half, and promises more to register than to achieve", () => {
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  const registered = plan.targets.filter((target) => target.modality.includes("register"));
  expect(registered).toHaveLength(12);
  for (const target of registered) {
    const achieved = byId.get(target.pairedWith!)!;
    expect(achieved.pairedWith).toBe(target.id);
    expect(target.value!).toBeGreaterThan(achieved.value!);
  }
});

test("finds the goal without a year inside a task", () => {
  expect(plan.targets.at(-1)).toMatchObject({ insideTask: true, milestone: null, source: "II.4.a", value: 100 });
});

test("cites two circulars as printed, without their year, beside the number they mean", () => {
  expect(plan.legalBases.filter(({ printedAs }) => printedAs).map(({ number }) => number)).toEqual([
    "22/2020/TT-BGDĐT",
    "44/2014/TT-BGDĐT",
  ]);
});

test("names its mid-term review twice, in two different years", () => {
  expect(plan.reviews.filter(({ kind }) => kind === "midterm").map(({ due }) => due.year)).toEqual([2025, 2026]);
});

test("every task is carried by a duty, and duties serve only tasks that exist", () => {
  const places = plan.taskGroups.flatMap((group) => group.tasks.map((task) => task.source));
  const served = plan.responsibilities.flatMap(({ duties }) => duties.flatMap((duty) => duty.tasks ?? []));
  expect([...new Set(served)].toSorted()).toEqual(places.toSorted());
});
