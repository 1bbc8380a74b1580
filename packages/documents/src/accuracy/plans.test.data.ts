import { readdirSync, readFileSync } from "node:fs";
import { expectationOf, type PlanExpectation } from "./plan-expectations.ts";

const folder = new URL("plans/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** Whole plans of our own in the manner of many places, batch by batch as they were written, with what a person reads in them. */
export const planBatches: { name: string; plans: { name: string; text: string; expected: PlanExpectation }[] }[] = readdirSync(folder)
  .toSorted()
  .map((batch) => ({
    name: batch,
    plans: readdirSync(new URL(`${batch}/`, folder))
      .filter((file) => file.endsWith(".txt"))
      .toSorted()
      .map((file) => ({ name: file.slice(0, -4), text: read(`${batch}/${file}`), expected: expectationOf(read(`${batch}/${file.slice(0, -4)}.expected`)) })),
  }));
