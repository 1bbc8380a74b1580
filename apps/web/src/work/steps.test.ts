import type { ReportState } from "@xhht/core";
import { expect, test } from "vitest";
import { sampleCard } from "./sample-card.test.data.ts";
import { stepsOf } from "./steps.ts";

const stands = (state: ReportState, filled = 24) =>
  stepsOf(sampleCard({ state, filled, evidence: 1 }), true).map((step) => `${step.id} ${step.stands}`);

test("while figures are missing, handing in waits and says for how many", () => {
  const submit = stepsOf(sampleCard(), true).find(({ id }) => id === "submit")!;
  expect(submit).toMatchObject({ stands: "later", to: null, detail: "Làm được khi nhập đủ; còn 7 ô" });
});

test.each<[ReportState, string]>([
  ["in_progress", "submit now"],
  ["submitted_internal", "approve now"],
  ["approved", "send now"],
  ["sent", "receive now"],
])("in %s the one step that is open is %s", (state, open) => {
  expect(stands(state).filter((step) => step.endsWith(" now"))).toEqual([open]);
});

test("a closed report has nothing left to do", () => {
  expect(stands("closed").every((step) => step.endsWith(" done"))).toBe(true);
});

test("a step is a link only for whose it is", () => {
  const approve = (acts: "approve"[]) =>
    stepsOf(sampleCard({ state: "submitted_internal", acts }), false).find(({ id }) => id === "approve")!;
  expect(approve([])).toMatchObject({ mine: false, to: null });
  expect(approve(["approve"])).toMatchObject({ mine: true });
  expect(approve(["approve"]).to).toContain("/duyet?bao-cao=21439");
  expect(stepsOf(sampleCard(), false).every(({ to }) => to === null)).toBe(true);
});
