import { expect, test } from "vitest";
import { fuzz } from "./fuzz.test.data.ts";

const seconds = Number(process.env["XHHT_FUZZ_SECONDS"] ?? (process.env["CI"] ? 60 : 8));

test("mutations of valid files are read or refused, and none ends the thread that reads them", { timeout: seconds * 1_000 + 60_000 }, async () => {
  const seed = Number(process.env["XHHT_FUZZ_SEED"] ?? 20_260_101);
  const { files, read, refused, faults, stopped, worstMs } = await fuzz(seconds * 1_000, seed);
  console.log(`${files} mutations in ${seconds} s from seed ${seed}: ${refused} refused, ${read} read, ${stopped.length} stopped; at most ${worstMs.toFixed(0)} ms`);
  expect(faults).toEqual([]);
  expect(stopped.length).toBeLessThan(1 + files / 5_000);
  // A fuzz that reads nothing, or refuses nothing, tests nothing.
  expect(Math.min(read, refused)).toBeGreaterThan(files / 50);
});
