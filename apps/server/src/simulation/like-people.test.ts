import { type Actor, appRouter, type Obligation, openWorld, Refused, type World } from "@xhht/api";
import { existsOn, type MemberRole, type Unit, unitId, type UnitId } from "@xhht/core";
import { type Database, loadNationalTree, openDatabase, readAudit, storePlugins, verifyAudit, verifyFigures, createFolder, writeDemoFlag } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { loadUnits, treeStamp } from "@xhht/units";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDemoPeople } from "../demo/demo-people.ts";
import { operationId } from "../demo/operation-id.ts";
import { loadPlugins } from "../load-plugins.ts";
import { type Course, courseOf, courses } from "./course.ts";
import { demoStaff } from "./demo-staff.ts";
import { commonReports } from "./common-report.ts";
import { simulateProvince, wayOfUnit } from "./simulate-into-database.ts";
import { sizesFrom } from "./size-of.ts";
import type { Step } from "./way-of.ts";

const [seed, year] = [1, 2026];
const now = new Date("2027-02-01T00:00:00.000Z");

eachEngine("a simulated year beside one that people report", ({ newDatabase }) => {
  let db: Database;
  let world: World;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
    const { units, successions } = loadUnits();
    await loadNationalTree(db, { units, successions, hash: treeStamp() });
    const plugins = await loadPlugins();
    if (!plugins.ok) throw new Error(JSON.stringify(plugins.issues));
    await storePlugins(db, plugins.value, { now });
    await writeDemoFlag(db, "ready");
    const elsewhere: readonly UnitId[] = ["21439@2025-07-01"];
    await addDemoPeople(db, { viewer: elsewhere, reporter: elsewhere, approver: elsewhere, clerk: elsewhere, receiver: elsewhere, configurer: elsewhere, administrator: elsewhere }, now);
    const opened = await openWorld({ db, plugins: plugins.value, now: () => now, version: "1" });
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
    world = opened.value;
  }, 120_000);
  afterAll(() => db.close());

  const caller = async (role: MemberRole, unit: UnitId, at: string) => {
    const person = (await demoStaff(db))![role]!;
    const above = world.tree.ancestors(world.tree.byId(unit)!, at.slice(0, 10)).map(unitId);
    const grants = (role === "receiver" ? above : [unit]).map((one) => ({ role, unit: one, from: "2020-01-01", to: null }));
    const actor: Actor = { ...person, email: "x@demo.xhht", strong: true, mustChangePassword: false, session: "demo", grants };
    const people = { newSecret: () => Promise.reject(new Error()), create: () => Promise.reject(new Error()) };
    return appRouter.createCaller({ world, db, now: () => new Date(at), people, demo: true, actor: async () => actor });
  };

  /** One step as a person does it. */
  const take = async ({ id, unit, period }: Obligation, { at, by, enter, act }: Step): Promise<void> => {
    const { entries, reports } = await caller(by, unit, at);
    if (enter) {
      const stands = new Map((await (await caller("reporter", unit, at)).entries.pull({ unit, period, since: "2000-01-01T00:00:00.000Z" })).map((one) => [one.key, one.version]));
      const operations = enter.map((cell) => ({ ...cell, id: operationId(at), baseVersion: stands.get(cell.key) ?? 0, typedAt: at }));
      for (const answer of await entries.push({ unit, period, operations })) expect(answer.kind).toBe("saved");
      return;
    }
    const { card } = await reports.get({ id });
    const seen = { id, revision: card.revision };
    const { act: name, reason = "", cells = [], letter } = act;
    if (name === "approve") await reports.approve({ ...seen, hash: (await (await caller("approver", unit, at)).reports.content({ id })).hash });
    else if (name === "return") await reports.return({ ...seen, reason, cells: [...cells] });
    else if (name === "revise") await reports.revise({ ...seen, reason });
    else if (name === "send") await reports.send({ ...seen, letter: letter! });
    else await reports[name as "submit" | "withdraw" | "receive" | "close" | "publish"](seen);
  };

  /** Why a report cannot be submitted as it stands. */
  const refusalOfSubmission = async ({ id, unit }: Obligation, at: string): Promise<string[]> => {
    const { reports } = await caller("reporter", unit, at);
    const { revision } = (await reports.get({ id })).card;
    return reports.submit({ id, revision }).then(() => [], (error: unknown) => (error instanceof Refused ? error.issues.map(({ code }) => code) : [String(error)]));
  };

  /** Every row that is stored of a unit, in an order of its own. */
  const rowsOf = async (unit: UnitId) => {
    const { report, reportEvent, snapshot, entry, entryVersion, fact, dirty } = db.t;
    const all: Record<string, unknown[]> = {};
    const keep = (name: string, rows: readonly object[]): void =>
      void (all[name] = rows.filter((row) => Object.values(row).some((value) => String(value).startsWith(unit))).map((row) => JSON.stringify(row)).toSorted());
    for (const [name, table] of Object.entries({ report, reportEvent, snapshot, entry, entryVersion, fact })) keep(name, await db.q.select().from(table));
    keep("dirty", await db.q.select({ unit: dirty.unit, period: dirty.period }).from(dirty));
    return all;
  };
  const forget = async (): Promise<void> => {
    const { reportEvent, snapshot, entry, entryVersion, fact, dirty, report } = db.t;
    for (const table of [reportEvent, snapshot, entry, entryVersion, fact, dirty, report]) await db.q.delete(table);
  };
  const communeOf = (course: Course) =>
    world.tree.units.find((unit) => unit.level === "commune" && existsOn(unit, `${year}-12-31`) && courseOf(seed, unitId(unit), year) === course && wayOf(unit).length > 0)!;
  const wayOf = (unit: Unit): Step[] => {
    const owed = commonReports(world, year)(unit);
    return owed ? wayOfUnit({ seed, year }, owed, sizesFrom(world.tree, seed)) : [];
  };

  it.each(Object.keys(courses) as Course[])("stores what the procedures store: %s", async (course) => {
    const unit = communeOf(course);
    const { owed } = commonReports(world, year)(unit)!;
    const isWrong = course === "overWhole" || course === "tenfold";
    const refused: string[] = [];
    for (const [number, step] of wayOf(unit).entries()) {
      await take(owed, step);
      if (isWrong && number === 0) refused.push(...(await refusalOfSubmission(owed, step.at)));
    }
    expect(refused).toEqual(isWrong ? ["entry.ratio.over-whole"] : []);
    const byPeople = await rowsOf(owed.unit);
    expect(byPeople["entry"]!.length).toBeGreaterThan(5);
    expect(byPeople["fact"]!.length > 0).toBe(course !== "missing");
    await forget();
    const province = world.tree.ancestors(unit, `${year}-12-31`).find(({ level }) => level === "province")!;
    const laid = await simulateProvince({ world, db, staff: (await demoStaff(db))!, seed, year, now }, province, [unit]);
    expect(laid).toEqual([owed.unit]);
    expect(await rowsOf(owed.unit)).toEqual(byPeople);
  }, 60_000);

  it("leaves what stands as it is, folds to what the facts give, and tells of each province once", async () => {
    await forget();
    const province = world.tree.at({ code: "51", on: "2026-12-31" })!;
    const communes = world.tree.children(province, "2026-12-31").slice(0, 12);
    const input = { world, db, staff: (await demoStaff(db))!, seed, year, now };
    const laid = await simulateProvince(input, province, communes);
    const before = await rowsOf(laid[0]!);
    expect(await simulateProvince({ ...input, seed: 2 }, province, communes.filter((unit) => laid.includes(unitId(unit))))).toEqual([]);
    expect(await rowsOf(laid[0]!)).toEqual(before);
    await createFolder(world.counting)(db, now);
    expect(await verifyFigures(db, world.counting)).toEqual([]);
    const told = await readAudit(db, { of: { chain: unitId(province) }, limit: 50 });
    expect(told.filter(({ act }) => act === "simulation.layIn").map(({ details }) => details["reports"])).toEqual([laid.length]);
    expect(await verifyAudit(db)).toBeNull();
  }, 60_000);

  it("refuses a database that is no demo, and writes nothing", async () => {
    await forget();
    await db.q.delete(db.t.meta);
    const unit = communeOf("onTime");
    const input = { world, db, staff: (await demoStaff(db))!, seed, year, now };
    await expect(simulateProvince(input, world.tree.at({ code: "51", on: "2026-12-31" })!, [unit])).rejects.toThrow("demo");
    expect(Object.values(await rowsOf(unitId(unit))).flat()).toEqual([]);
  });
});
