import { samplePlan } from "@xhht/testing";
import type { LegalBasis } from "@xhht/core";
import { expect, it } from "vitest";
import { effectOf } from "./effect.ts";

const { document } = samplePlan();
const basis = (issuedOn: string | null, relation: LegalBasis["relation"] = "basis"): LegalBasis => ({
  kind: "QĐ", number: "1/QĐ-UBND", issuedOn, issuer: "UBND", title: "Quyết định", relation, source: "0",
});

it.each([
  ["its own day", "2022-03-01", [basis("2023-01-01")], { on: "2022-03-01", inferred: false }],
  ["the latest basis where the paper has no date", null, [basis("2022-02-08"), basis("2021-07-30"), basis("2024-01-01", "cited")], { on: "2022-02-08", inferred: true }],
  ["the latest basis within the printed month", "2021-08", [basis("2021-08-09"), basis("2021-07-30")], { on: "2021-08-09", inferred: true }],
  ["the first of the printed month where every basis is older", "2021-08", [basis("2021-07-30")], { on: "2021-08-01", inferred: true }],
  ["unknown where nothing says", null, [basis(null)], { on: "0000", inferred: true }],
])("takes %s", (_, issuedOn, legalBases, expected) => {
  expect(effectOf({ document: { ...document, issuedOn }, legalBases })).toEqual(expected);
});
