import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MemberRole, memberRoleLabel, policy, type UnitId } from "@xhht/core";
import { type Database, type Queries, sendMessages } from "@xhht/db";
import { readPlan } from "@xhht/documents";
import { noChoices } from "@xhht/documents/imports";
import { getTRPCErrorFromUnknown } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asker, actsOf, askers, bytePaths, expects, type Relation } from "./access-matrix.ts";
import type { Context } from "./context.ts";
import type { Actor } from "./report-view.ts";
import { samples } from "./procedure-samples.test.data.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, sampleNow, type SampleReports, settle } from "./sample-report-world.test.data.ts";
import * as trpc from "./trpc.ts";
import type { Meta } from "./trpc.ts";
import { type Chain, walk } from "./walk.ts";
import { type Call, procedures } from "./wire.ts";

/** From where people ask, and which unit lies where, seen from there. */
const standpoints: { isOver: boolean; units: Partial<Record<Relation, UnitId>> & { own: UnitId } }[] = [
  { isOver: false, units: { own: place.province, child: place.ward, sibling: place.otherProvince, parent: place.nation, elsewhere: place.otherWard, ended: place.ended } },
  { isOver: false, units: { own: place.ward, sibling: place.neighbour, parent: place.province, elsewhere: place.otherWard } },
  { isOver: true, units: { own: place.ended, sibling: "27685@0000", parent: "794@0000", elsewhere: place.otherWard } },
];

const folder = mkdtempSync(join(tmpdir(), "xhht-access-"));
let sample: SampleReports;
const asker = (who: Asker, unit: UnitId): Actor | null => (who === "visitor" ? null : person("Người hỏi", [who, unit]));

beforeAll(async () => {
  sample = await openSampleReports(`sqlite:${join(folder, "access.db")}`);
  const { q, t } = sample.db;
  await settle(sample.db, person("Người hỏi"));
  await q.insert(t.file).values({ hash: "a".repeat(64), size: 1, type: "application/pdf", storedAt: sampleNow() });
  for (const unit of new Set(standpoints.flatMap(({ units }) => Object.values(units)))) {
    const who = { ...person(`Người ở ${unit}`), id: `person:${unit}` };
    await settle(sample.db, who);
    await q.insert(t.membership).values({ id: `membership:${unit}`, person: who.id, role: "viewer", unit, from: "2026-01-01", to: null, grantedBy: null, grantedAt: sampleNow() });
    await q.insert(t.evidence).values({ id: `file:${unit}`, unit, period: "2026", key: "SKILL_INFO/of", file: "a".repeat(64), name: "QĐ-45.pdf", by: who.id, at: sampleNow(), removedAt: null });
    await q.insert(t.paperTemplate).values({ id: `template:${unit}`, unit, kind: "report", name: "mau.docx", hash: "b".repeat(64), size: 1, by: who.id, at: sampleNow(), removedAt: null, base64: "" });
    await q.insert(t.importDraft).values({ id: `import:${unit}`, unit, fileName: "ke-hoach.docx", state: "open", version: 0, by: who.id, at: sampleNow(), savedAs: null, text: "", reading: readPlan("KẾ HOẠCH"), choices: noChoices() });
  }
});
afterAll(async () => {
  await sample.db.close();
  rmSync(folder, { recursive: true });
});

type Ask = (path: string, call: Call) => Promise<unknown>;
const asBuilt: Ask = (path, call) => procedures.get(path)!(call);
const undo = new Error("everything that a question changed is undone");

/** Whether a question gets past the rights. A sample that is not understood is a fault of the test. */
const getsIn = async (ask: Ask, path: string, ctx: Context, input: unknown): Promise<boolean> => {
  const { type } = procedures.get(path)!.about;
  const error = await ask(path, { path, getRawInput: async () => input, ctx, type, signal: undefined, batchIndex: 0 }).then(() => null, getTRPCErrorFromUnknown);
  if (error?.code === "BAD_REQUEST" || error?.code === "INTERNAL_SERVER_ERROR") throw error;
  return error?.code !== "FORBIDDEN" && error?.code !== "UNAUTHORIZED";
};

/** The same; whatever the question changes is undone. */
const isLetIn = async (ask: Ask, path: string, actor: Actor | null, input: unknown): Promise<boolean> => {
  const ctx = sample.as(actor);
  if (procedures.get(path)!.about.type === "query") return getsIn(ask, path, ctx, input);
  let answer = false;
  const work = async (tx: Queries): Promise<never> => {
    answer = await getsIn(ask, path, { ...ctx, db: tx as Database }, input);
    throw undo;
  };
  await sample.db.tx(work).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return answer;
};

/** The people of a unit that ended are the business of the unit above that lives on. */
const fallsTo = new Set(["members.revoke", "members.disable", "members.reissue"]);

/** Where the answers of a procedure differ from the policy table, over every asker, standpoint and relation. */
const differences = async (path: string, ask: Ask = asBuilt): Promise<string[]> => {
  const [rule, inputFor] = samples[path]!;
  const found: string[] = [];
  for (const { isOver, units } of standpoints)
    for (const [relation, unit] of Object.entries(units) as [Relation, UnitId][])
      for (const who of askers) {
        const isExpected = expects(rule, who, relation === "ended" && fallsTo.has(path) ? "own" : relation, isOver);
        if ((await isLetIn(ask, path, asker(who, units.own), inputFor(unit))) !== isExpected)
          found.push(`${path}: ${who} of ${units.own} to ${relation} ${unit} should be ${isExpected ? "let in" : "refused"}`);
      }
  return found;
};

describe("the access matrix", () => {
  test("every procedure stands in it, with the policy that it says itself", () => {
    const said = Object.fromEntries([...procedures].map(([path, { about }]) => [path, about.meta.policy]));
    expect(said).toEqual(Object.fromEntries(Object.entries(samples).map(([path, [rule]]) => [path, rule])));
  });

  test("no procedure can be made without saying who may ask", () => {
    expect(Object.keys(trpc).toSorted()).toEqual(["allowed", "found", "open", "own", "router"]);
    // @ts-expect-error a policy is missing
    const silent: Meta = {};
    expect(silent).toEqual({});
  });

  test("every act of the policy table guards a procedure or a byte path", () => {
    const policies = [...procedures.values()].map(({ about }) => about.meta.policy);
    const unused = Object.keys(policy).filter((one) => !actsOf([...policies, ...bytePaths.map((path) => path.policy)]).has(one as never));
    expect(unused).toEqual([]);
  });

  test.each(Object.keys(samples))("%s lets in exactly whom the policy names", async (path) => {
    expect(await differences(path)).toEqual([]);
  });

  test("the home page of another unit is shown to who may read its reports", async () => {
    for (const { units, isOver } of standpoints)
      for (const [relation, unit] of Object.entries(units) as [Relation, UnitId][])
        for (const who of Object.keys(memberRoleLabel) as MemberRole[]) {
          const isExpected = relation === "own" || expects("report.read", who, relation, isOver);
          expect({ who, relation, isLetIn: await isLetIn(asBuilt, "work.get", asker(who, units.own), { unit, year: 2026 }) }).toEqual({ who, relation, isLetIn: isExpected });
        }
  });

  test("who has not replaced her first secret, or passed no second factor where her role asks for one, gets only what is public", async () => {
    const weak = { ...person("Người hỏi", ["approver", place.ward]), strong: false };
    const first = { ...person("Người hỏi", ["reporter", place.ward]), mustChangePassword: true };
    for (const [path, [rule, inputFor]] of Object.entries(samples))
      for (const actor of [weak, first])
        expect({ path, isLetIn: await isLetIn(asBuilt, path, actor, inputFor(place.ward)) }).toEqual({ path, isLetIn: rule === "public" });
  });

  test("a role counts only on its days", async () => {
    const past = person("Người hỏi", ["reporter", place.neighbour]);
    const ended = { ...past, grants: past.grants.map((grant) => ({ ...grant, to: "2026-11-21" })) };
    const last = { ...past, grants: past.grants.map((grant) => ({ ...grant, to: "2026-11-22" })) };
    expect(await isLetIn(asBuilt, "entries.pull", ended, samples["entries.pull"]![1](place.neighbour))).toBe(false);
    expect(await isLetIn(asBuilt, "entries.pull", last, samples["entries.pull"]![1](place.neighbour))).toBe(true);
  });

  test("what is sent to somebody else's inbox cannot be marked as read", async () => {
    const id = "person:80@0000~none~due_in_7~2026-11-22";
    await sendMessages(sample.db, [{ id, person: "person:80@0000", report: null, kind: "due_in_7", day: "2026-11-22", text: "Còn 7 ngày.", createdAt: sampleNow() }]);
    await appRouter.createCaller(sample.as(asker("reporter", place.ward))).inbox.read({ ids: [id] });
    const [row] = await sample.db.q.select().from(sample.db.t.message);
    expect(row!.readAt).toBeNull();
  });
});

describe("control", () => {
  const { _def: router } = appRouter;
  const chainOf = (path: string): Chain => {
    const { _def: chain } = (router.procedures as unknown as Record<string, { _def: Chain }>)[path]!;
    return chain;
  };
  /** The same procedures, but what decides rights lets everybody pass who is signed in. */
  const unguarded: Ask = (path, call) => {
    const { middlewares, meta } = chainOf(path);
    const open = middlewares.map((one) => (one.name === "guard" ? ((({ next }) => next({ ctx: { grant: null as never } })) as typeof one) : one));
    return walk({ middlewares: open, meta }, call);
  };
  const guarded = Object.entries(samples).filter(([, [rule]]) => rule !== "public" && rule !== "self");

  test("each procedure of the policy table has one guard, and no other has", () => {
    const counts = Object.fromEntries(Object.keys(samples).map((path) => [path, chainOf(path).middlewares.filter(({ name }) => name === "guard").length]));
    expect(counts).toEqual(Object.fromEntries(Object.entries(samples).map(([path, [rule]]) => [path, rule === "public" || rule === "self" ? 0 : 1])));
  });

  test.each(guarded.map(([path]) => path))("without its check %s would be noticed", async (path) => {
    expect((await differences(path, unguarded)).length).toBeGreaterThan(0);
  });

  test("without the check that somebody is signed in a visitor would be noticed", async () => {
    const anybody: Ask = (path, call) => asBuilt(path, { ...call, ctx: { ...call.ctx, actor: async () => person("Người hỏi") } });
    expect((await differences("inbox.list", anybody)).length).toBeGreaterThan(0);
  });
});
