import type { StoredDefinition } from "@xhht/core";
import { eachEngine, samplePlan, samplePlugin, sampleTree } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  adoptPlan, type AuditEntry, changeImport, createImport, type Database, endImport, inForceMark, listImports, listPlans, loadNationalTree,
  openDatabase, planHistory, readImport, storedDefinitions, unitOfImport, verifyAudit,
} from "../index.ts";

const at = new Date("2026-11-22T07:00:00.000Z");
const unit = "27685@2025-07-01";
const audit = (act: string, object: string): AuditEntry => ({ chain: "80@0000", at, actor: "lan", actorName: "Lan", act, unit, object, details: {} });
const draft = (id: string, second = 0) => ({
  id, unit, fileName: `${id}.docx`, by: "lan", at: new Date(at.getTime() + second * 1000), text: "KẾ HOẠCH\nĐến năm 2030 …", reading: { targets: [{ value: 99.5 }] }, choices: { head: {} },
});

eachEngine("imports", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
    await loadNationalTree(db, { ...sampleTree(), hash: "sample" });
  });
  afterAll(() => db.close());

  it("keeps what was read, and lists it newest first without its text", async () => {
    await createImport(db, draft("a"), audit("import.start", "a"));
    await createImport(db, draft("b", 1), audit("import.start", "b"));
    expect(await readImport(db, "a")).toEqual({ ...draft("a"), byName: "", state: "open", version: 0, savedAs: null });
    expect(await listImports(db, unit)).toEqual(["b", "a"].map((id) => expect.objectContaining({ id, state: "open", version: 0 }) as unknown));
    expect(Object.keys((await listImports(db, unit))[0]!)).not.toContain("text");
    expect([await unitOfImport(db, "a"), await unitOfImport(db, "none")]).toEqual([unit, null]);
  });

  it("overwrites nothing: of two changes of one version the second is refused", async () => {
    const change = (n: number) => changeImport(db, { id: "a", version: 0, choices: { n } });
    const done = await Promise.all([change(1), change(2)]);
    expect(done.toSorted()).toEqual([false, true]);
    expect(await readImport(db, "a")).toMatchObject({ version: 1, choices: { n: done[0] ? 1 : 2 } });
  });

  it("lets a document that was given up be changed no more, and shows it no more", async () => {
    expect(await endImport(db, { id: "b", version: 9, state: "dropped", savedAs: null }, audit("import.drop", "b"))).toBe(false);
    expect(await endImport(db, { id: "b", version: 0, state: "dropped", savedAs: null }, audit("import.drop", "b"))).toBe(true);
    expect(await changeImport(db, { id: "b", version: 1, choices: {} })).toBe(false);
    expect((await listImports(db, unit)).map(({ id }) => id)).toEqual(["a"]);
    expect(await db.q.select().from(db.t.audit)).toHaveLength(3);
    expect(await verifyAudit(db)).toBeNull();
  });

  it("puts a plan in force with its definition, and the next one in its place", async () => {
    const plan = { ...samplePlan(), digest: false };
    const stored: StoredDefinition = { definition: { ...samplePlugin(), plans: [plan] }, effectiveFrom: "2026-01-01", version: "import:a" };
    const adopted = { stored, plan, unit: sampleTree().units.find(({ level }) => level === "commune")!, origin: "import:a", composed: "c".repeat(64) };
    const of = { ...adopted, unit: `${adopted.unit.code}@${adopted.unit.validFrom}` as const };
    const marks = [await inForceMark(db)];
    const id = await adoptPlan(db, of, { now: at });
    marks.push(await inForceMark(db));
    await adoptPlan(db, { ...of, plan: { ...plan, document: { ...plan.document, title: "Sửa lại" } } }, { now: at });
    expect((await listPlans(db)).filter((one) => one.id === id)).toMatchObject([{ number: 1, body: { digest: false, document: { title: "Sửa lại" } } }]);
    expect((await planHistory(db, id)).map(({ status, origin }) => [status, origin])).toEqual([["replaced", "import:a"], ["issued", "import:a"]]);
    expect(await storedDefinitions(db)).toHaveLength(2);
    marks.push(await inForceMark(db), await inForceMark(db));
    expect([marks[0], new Set(marks).size, marks[3]]).toEqual([null, 3, marks[2]]);
  });
});
