import { readFileSync } from "node:fs";
import { createUnitTree, type Programme } from "@xhht/core";
import { parsePlan } from "@xhht/core/schema";
import { expect, test } from "vitest";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { whosePlan } from "../whose-plan.ts";
import { planGrids, writePlan } from "../write.ts";
import { applyChange } from "./change.ts";
import { noChoices } from "./choices.ts";
import { locateHead } from "./locate.ts";
import { planFromReading } from "./plan-from-reading.ts";
import { pluginFolder } from "./plugin-folder.ts";
import { pluginOf } from "./plugin-of.ts";
import { readWithProposals } from "./propose.ts";

// What is read out of a paper is worked on outside the thread that read it: whoever uploads must not be able to hold the server.
const text = readFileSync(new URL("fixtures/phuong-son-ca.txt", import.meta.url), "utf8").normalize("NFC");
const own = sampleIndicators();
const programme: Programme = {
  id: "qd-1373", label: "QĐ 1373", short: "QĐ 1373", decision: { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" },
  period: { from: 2021, to: 2030 }, milestones: [2025, 2030],
};
const reading = readWithProposals(text, { own, elsewhere: {}, where: {}, level: "commune" });

/** Fields that are of a closed set or a number; in all others stands what the paper says. */
const closed = new Set(["kind", "role", "due", "letter", "number", "place", "confidence", "indicator", "comparator", "measure", "unit", "date"]);
const spoiled = (value: unknown, words: string, key = ""): unknown => {
  if (typeof value === "string") return closed.has(key) ? value : words;
  if (Array.isArray(value)) return value.map((one) => spoiled(one, words, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, words, name)]));
};

const long = 60_000;
const pumps = [
  "0", " ", "\t", ".", ",", ":", "(", "-", "'", "\0(", "2021/TT-", "\tUBND\t", "UBND x ban hành ", "trước\tg", "trước 1\t", "xã  ", "\nxã \t", "ỦY BAN NHÂN DÂN\n ", "Sở ", "ngày 1 tháng ", "tháng 1", "a/b", "*\t", "\u0301",
];
/** In ms; generous, for a busy machine: what began anew at every sign took minutes. */
const most = 5_000;
const took = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

test.each(pumps)("a paper full of %j is made a plan, a plugin and a paper again in time", (pump) => {
  const words = pump.repeat(Math.ceil(long / pump.length));
  const hostile = spoiled(reading, `${words}\0`) as typeof reading;
  const accepted = applyChange(hostile, noChoices(), { kind: "acceptSure" });
  if (!accepted.ok) throw new Error("nothing was accepted");
  const ms = took(() => {
    const made = planFromReading(hostile, accepted.value, { programmes: [programme], indicators: own, agencies: {} });
    const plugin = pluginOf(made, { unit: { code: "20001", on: "2026-01-01", level: "commune", name: "Xã Sơn Ca" }, existing: null, own, elsewhere: {} });
    const file = { plan: made.plan, indicators: own, agencies: {}, stamp: {} } as unknown as Parameters<typeof writePlan>[0];
    locateHead(text, hostile.document);
    whosePlan(createUnitTree([], []), hostile, words);
    parsePlan(made.plan);
    pluginFolder(plugin);
    writePlan(file);
    planGrids(file);
  });
  expect(ms).toBeLessThan(most);
}, 60_000);

test("control: a pattern that begins anew at every digit takes four times as long for twice the text", () => {
  const least = (length: number): number => Math.min(...Array.from({ length: 3 }, () => took(() => /\d+\/\d{4}\/TT-/u.exec("0".repeat(length)))));
  expect(least(40_000) / least(10_000)).toBeGreaterThan(8);
}, 60_000);
