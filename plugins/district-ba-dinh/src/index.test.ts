import { expect, test } from "vitest";
import plugin from "./index.ts";

const plan = plugin.plans![0]!;
const tasks = plan.taskGroups.flatMap((group) => group.tasks.map(({ source }) => source));
const duties = plan.responsibilities.flatMap((heading) => heading.duties);

test("every task is carried by a duty, and duties serve only tasks that exist", () => {
  const served = new Set(duties.flatMap((duty) => duty.tasks ?? []));
  expect([...served].toSorted()).toEqual(tasks.toSorted());
});

test("digital universities are promised without a number, so that no figure is invented", () => {
  const promised = plan.targets.filter(({ indicator }) => indicator === "INST_DIGITAL_UNIV");
  expect(promised.map(({ milestone, reading, value }) => [milestone, reading.kind, value])).toEqual([
    [2025, "carriedOut", null],
    [2030, "carriedOut", null],
  ]);
});

test("the goal for the centres stands inside a task, not among the objectives", () => {
  const hidden = plan.targets.filter(({ insideTask }) => insideTask);
  expect(hidden.map(({ id, source, value }) => [id, source, value])).toEqual([["2030/CLC_RATED_GOOD", "III.4", 80]]);
});

test("no recipient is named: offices only", () => {
  const [, family, given] = /^(\S+) .*?(\S+)$/.exec(plan.signature.name) ?? [];
  for (const { text } of plan.recipients) {
    expect(text).not.toContain(plan.signature.name);
    expect(text).not.toContain(`${family} `);
    expect(text).not.toContain(` ${given}`);
  }
});
