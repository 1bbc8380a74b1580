import type { DocumentRef, LoadedPlugin, PluginDefinition } from "@xhht/core";
import { eachEngine, samplePlan, samplePlugin, sampleTree } from "@xhht/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database,
  DatabaseRefusal,
  findUnit,
  knownTreeHash,
  listPlans,
  listTakeovers,
  loadNationalTree,
  openDatabase,
  planHistory,
  readPlan,
  readPlugins,
  readUnitTree,
  recordTakeover,
  storeDefinition,
  storePlugins,
  storedDefinitions,
} from "./index.ts";

const now = new Date("2026-01-02T03:04:05.678Z");
const loaded = (definition = samplePlugin()): LoadedPlugin => ({ definition, version: "0.1.0", home: "folder" });

/** The engine says no, for this reason. */
const refused = async (work: PromiseLike<unknown>, why: RegExp): Promise<void> => {
  const error = await Promise.resolve(work).then(
    () => null,
    (problem: Error) => problem,
  );
  expect(String(error?.cause)).toMatch(why);
};

eachEngine("repositories", ({ newDatabase, dialect }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  it("keeps the tree, in the order of identities", async () => {
    expect(db.dialect).toBe(dialect);
    expect(await knownTreeHash(db)).toBeNull();
    expect(await loadNationalTree(db, sampleTree())).toMatchObject({ loaded: true });
    expect(await knownTreeHash(db)).toBe("sample-1");
    const { units, successions } = await readUnitTree(db);
    expect(units.map(({ code, validFrom }) => `${code}@${validFrom}`)).toEqual([
      "27685@0000",
      "27685@2025-07-01",
      "27688@0000",
      "794@0000",
      "80@0000",
      "VN@0000",
    ]);
    expect(units).toEqual(expect.arrayContaining(sampleTree().units));
    expect(successions).toEqual(sampleTree().successions.toReversed());
  });

  it("loads the same data once, and other data over it", async () => {
    expect(await loadNationalTree(db, sampleTree())).toMatchObject({ loaded: false });
    const { units, successions } = sampleTree();
    expect(
      await loadNationalTree(db, {
        units: units.filter(({ code }) => code !== "27688"),
        successions: successions.slice(1),
        hash: "other",
      }),
    ).toMatchObject({ loaded: true });
    expect((await readUnitTree(db)).units).toHaveLength(5);
    await loadNationalTree(db, sampleTree());
    expect((await readUnitTree(db)).units).toHaveLength(6);
  });

  it("finds a unit by its code on a day", async () => {
    expect(await findUnit(db, { code: "27685", on: "2025-06-30" })).toBe("27685@0000");
    expect(await findUnit(db, { code: "27685", on: "2025-07-01" })).toBe("27685@2025-07-01");
    expect(await findUnit(db, { code: "27688", on: "2025-07-01" })).toBeNull();
  });

  it("keeps every former and present name folded for search", async () => {
    const [row] = await db.q.select({ search: db.t.unit.search }).from(db.t.unit).where(eq(db.t.unit.id, "27688@0000"));
    expect(row?.search).toBe("phuong ung hoa");
  });

  it("stores a shipped plan once", async () => {
    expect(await storePlugins(db, [loaded()], { now })).toEqual({
      ok: true,
      value: { plugins: 1, plans: 1, planVersions: 1 },
    });
    expect(await storePlugins(db, [loaded()], { now: new Date() })).toEqual({
      ok: true,
      value: { plugins: 0, plans: 0, planVersions: 0 },
    });
    expect(await readPlan(db, "ward-duc-pho/qd-1373")).toEqual({
      id: "ward-duc-pho/qd-1373",
      unit: "27685@0000",
      programme: "qd-1373",
      number: 0,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      status: "issued",
      effectiveOn: "2022-03-01",
      inferred: false,
      origin: "ward-duc-pho@0.1.0",
      composed: expect.stringMatching(/^[0-9a-f]{64}$/),
      body: samplePlan(),
      createdAt: now,
    });
    expect(await readPlan(db, "ward-duc-pho/none")).toBeNull();
  });

  it("keeps the columns of a table in the order in which they were written", async () => {
    const plan = await readPlan(db, "ward-duc-pho/qd-1373");
    expect(Object.keys(plan!.body.taskTables["training"]!.columns)).toEqual(["topic", "lead", "due"]);
  });

  it("adds a version when a plan changes, and replaces the one before", async () => {
    const changed = samplePlugin({ plans: [samplePlan({ document: { ...samplePlan().document, issuedOn: null } })] });
    expect(await storePlugins(db, [loaded(changed)], { now })).toEqual({
      ok: true,
      value: { plugins: 1, plans: 0, planVersions: 1 },
    });
    const history = await planHistory(db, "ward-duc-pho/qd-1373");
    expect(history.map(({ number, status, inferred, effectiveOn }) => [number, status, inferred, effectiveOn])).toEqual(
      [
        [0, "replaced", false, "2022-03-01"],
        [1, "issued", true, "0000-01-01"],
      ],
    );
    expect((await listPlans(db)).map(({ id, number }) => [id, number])).toEqual([["ward-duc-pho/qd-1373", 1]]);
    expect((await readPlugins(db)).map(({ plugin, number, home }) => [plugin, number, home])).toEqual([
      ["ward-duc-pho", 0, "folder"],
      ["ward-duc-pho", 1, "folder"],
    ]);
  });

  it("returns to an earlier text as a third version", async () => {
    await storePlugins(db, [loaded()], { now });
    expect((await planHistory(db, "ward-duc-pho/qd-1373")).map(({ status }) => status)).toEqual([
      "replaced",
      "replaced",
      "issued",
    ]);
  });

  it("does not take a definition edited in the browser for a change of the folder", async () => {
    const edited = samplePlugin({ agencies: { "phong-van-hoa": { label: "Phòng Văn hóa" } } });
    await storeDefinition(db, { definition: edited, effectiveFrom: "2026-01-01", version: "1" }, { now });
    expect(await storedDefinitions(db)).toEqual([{ definition: edited, effectiveFrom: "2026-01-01", version: "1" }]);
    expect(await storePlugins(db, [loaded()], { now })).toMatchObject({ value: { plugins: 0, planVersions: 0 } });
    expect((await readPlugins(db)).map(({ number, home }) => [number, home])).toEqual([
      [0, "folder"],
      [1, "folder"],
      [2, "folder"],
      [3, "stored"],
    ]);
  });

  it("refuses a plan of an unknown unit, and stores nothing", async () => {
    const lost = samplePlugin({
      id: "ward-lost",
      unit: { code: "99999", on: "2022-03-01", level: "commune", name: "Phường Mất" },
    });
    const other = samplePlugin({ id: "ward-other" });
    const answer = await storePlugins(db, [loaded(other), loaded(lost)], { now });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: "plugin.unknown-unit", place: "ward-lost.unit" }] });
    expect((await readPlugins(db)).some(({ plugin }) => plugin !== "ward-duc-pho")).toBe(false);
  });

  it("refuses plugins that clash, naming both, and stores nothing", async () => {
    const agencies = { "phong-van-hoa": { label: "Phòng Văn hóa" } };
    const level: PluginDefinition = { id: "level-commune", level: "commune", agencies };
    const ward = samplePlugin({ agencies, plans: [samplePlan({ id: "other" })] });
    const answer = await storePlugins(db, [loaded(level), loaded(ward)], { now });
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).toMatch(/level-commune.*ward-duc-pho/);
    expect((await readPlugins(db)).some(({ plugin }) => plugin === "level-commune")).toBe(false);
  });

  it("keeps takeovers", async () => {
    const document: DocumentRef = {
      kind: "QĐ",
      number: "12/QĐ-UBND",
      issuedOn: "2025-07-10",
      issuer: "UBND phường Đức Phổ",
    };
    const takeover = {
      plugin: "ward-duc-pho",
      plan: "qd-1373",
      successor: "27685@2025-07-01",
      document,
      from: "2025-07-01",
    };
    await recordTakeover(db, takeover);
    await refused(recordTakeover(db, takeover), /unique|duplicate/i);
    expect(await listTakeovers(db)).toEqual([takeover]);
  });

  it("refuses new unit data that loses a unit with a plan", async () => {
    const { units } = sampleTree();
    const gone = loadNationalTree(db, {
      units: units.filter(({ validTo }) => validTo === null),
      successions: [],
      hash: "gone",
    });
    await expect(gone).rejects.toBeInstanceOf(DatabaseRefusal);
    await expect(gone).rejects.toMatchObject({ issue: { code: "database.lost-unit", place: "27685@0000" } });
    expect((await readUnitTree(db)).units).toHaveLength(6);
  });

  it("keeps identities, references and the order of text alike on both engines", async () => {
    await refused(db.q.insert(db.t.plan).values({ id: "x/y", unit: "no@0000", programme: "p" }), /foreign key/i);
    await refused(
      db.q.insert(db.t.meta).values([
        { key: "twice", value: "1" },
        { key: "twice", value: "2" },
      ]),
      /unique|duplicate/i,
    );
    const keys = ["b", "B", "a-b", "ab", "Đ", "đ", "ă", "_", "~", "Z"];
    await db.q.insert(db.t.meta).values(keys.map((key) => ({ key: `o/${key}`, value: "" })));
    const rows = await db.q.select({ key: db.t.meta.key }).from(db.t.meta).orderBy(db.t.meta.key);
    const bytewise = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(rows.map(({ key }) => key).filter((key) => key.startsWith("o/"))).toEqual(bytewise.map((key) => `o/${key}`));
  });
});
