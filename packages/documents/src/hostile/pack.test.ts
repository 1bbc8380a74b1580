import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, test } from "vitest";
import { openReader } from "../source/reader.ts";
import { manyRows } from "./hostile-books.test.data.ts";
import { caps, runPack, warmUp } from "./run-pack.test.data.ts";
import { pack } from "./pack.test.data.ts";

const files = Object.values(pack).flat();
const reader = openReader();
afterAll(() => reader.close());

describe("broken and hostile files", () => {
  test("there are at least 300, each with a name of its own", () => {
    expect(files.length).toBeGreaterThanOrEqual(300);
    expect(new Set(files.map(({ what }) => what)).size).toBe(files.length);
  });

  test.each(Object.keys(pack))("%s are refused at once or read in bounds", { timeout: 240_000 }, async (group) => {
    await warmUp(reader, files);
    const outcomes = await runPack(reader, pack[group]!);
    const refused = outcomes.filter(({ code }) => code !== undefined);
    const read = outcomes.filter(({ code }) => code === undefined);
    const worst = (some: typeof outcomes, of: "ms" | "mb"): string => Math.max(0, ...some.map((one) => one[of])).toFixed(0);
    console.log(`${group}: ${refused.length} refused in at most ${worst(refused, "ms")} ms, ${read.length} read in at most ${worst(read, "ms")} ms, at most ${worst(outcomes, "mb")} MB`);
    expect(outcomes.flatMap(({ what, fault }) => (fault === undefined ? [] : [`${what}: ${fault}`]))).toEqual([]);
  });

  test("control: the library alone, given a bomb of the pack and as much memory, dies", { timeout: 120_000 }, async () => {
    const bomb = manyRows();
    const exceljs = JSON.stringify(createRequire(import.meta.url).resolve("exceljs"));
    const program = `const { parentPort, workerData } = require("node:worker_threads"); const { Workbook } = require(${exceljs}); new Workbook().xlsx.load(workerData).then(() => parentPort.postMessage("read"));`;
    const alone = new Worker(program, { eval: true, workerData: bomb, resourceLimits: { maxOldGenerationSizeMb: caps.mb } });
    const end = await new Promise((resolve) => {
      alone.once("message", resolve).once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(end).toBe("ERR_WORKER_OUT_OF_MEMORY");
  });
});
