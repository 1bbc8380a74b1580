import { readFileSync } from "node:fs";
import type { Programme } from "@xhht/core";
import { check, createUnitTree } from "@xhht/core";
import { parsePlan, parsePlugin } from "@xhht/core/schema";
import { it } from "vitest";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { noChoices } from "./choices.ts";
import { applyChange } from "./change.ts";
import { locateHead } from "./locate.ts";
import { planFromReading, type PlanGround } from "./plan-from-reading.ts";
import { pluginOf } from "./plugin-of.ts";
import { pluginFolder } from "./plugin-folder.ts";
import { readWithProposals } from "./propose.ts";
import { whosePlan } from "../whose-plan.ts";
import { writePlan, planGrids } from "../write.ts";
// @ts-ignore
import { attacks } from "/tmp/v45-x/attacks.mjs";
const text = readFileSync(new URL("fixtures/phuong-son-ca.txt", import.meta.url), "utf8").normalize("NFC");
const own = sampleIndicators();
const programme = (id: string, number: string): Programme => ({ id, label: id, short: id, decision: { kind: "QĐ", number, issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" }, period: { from: 2021, to: 2030 }, milestones: [2025, 2030] });
const ground: PlanGround = { programmes: [programme("qd-1373", "1373/QĐ-TTg"), programme("qd-387", "387/QĐ-TTg")], indicators: own, agencies: { khuyenhoc: { label: "Hội khuyến học phường" } } };
const reading = readWithProposals(text, { own, elsewhere: {}, where: {}, level: "commune" });
const keep = new Set(["kind","role","due","letter","number","place","confidence","indicator","span","comparator","measure","unit","date"]);
const spoil = (v: any, s: string, key = ""): any => typeof v === "string" ? (keep.has(key) ? v : s) : Array.isArray(v) ? v.map((x) => spoil(x, s, key)) : v && typeof v === "object" ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, spoil(x, s, k)])) : v;
const N = 20000;
it("times", async () => {
  const done = new Set<string>();
  for (const a of attacks as { where: string; make(n: number): string }[]) {
    const s = a.make(N); if (done.has(s)) continue; done.add(s);
    const r = spoil(reading, s); const t: Record<string, number> = {};
    const time = (name: string, f: () => unknown) => { const b = performance.now(); let out; try { out = f(); } catch (e) { t[name + "!" + String(e).slice(0, 40)] = 0; } t[name] = performance.now() - b; return out; };
    let choices: any = noChoices(); for (const c of [{ kind: "acceptSure" }] as any) { const n = applyChange(r, choices, c); if (n.ok) choices = n.value; }
    const made = time("made", () => planFromReading(r, choices, ground)) as any;
    time("head", () => locateHead(text, r.document));
    time("whose", () => whosePlan(createUnitTree([], []), r, s));
    if (made) {
      time("schema", () => parsePlan(made.plan));
      const plug = time("plug", () => pluginOf(made, { unit: { code: "1", on: "2026-01-01", level: "commune", name: "Xã A" }, existing: null, own, elsewhere: {} })) as any;
      time("plugin", () => parsePlugin(plug)); time("folder", () => pluginFolder(plug));
      time("check", () => check(made.plan, { indicators: own, agencies: {}, programme: ground.programmes[0] } as any));
      time("write", () => writePlan({ plan: made.plan, indicators: own as any, agencies: {} as any, stamp: {} } as any));
      time("grids", () => planGrids({ plan: made.plan, indicators: own as any, agencies: {} as any, stamp: {} } as any));
    }
    const slow = Object.entries(t).filter(([k, ms]) => ms > 150 || k.includes("!")).map(([k, ms]) => `${k} ${ms | 0}`);
    if (slow.length) console.log(a.where, JSON.stringify(s.slice(0, 24)), slow.join(" | "));
  }
}, 600_000);
