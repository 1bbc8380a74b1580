import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AuditEntry, type Database, openDatabase, removeTemplate, setTemplate, templateBytes, templatesOf, unitOfTemplate, verifyAudit } from "../index.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 7, minute));
const [province, ward] = ["80@2025-07-01", "27685@2025-07-01"] as const;
const template = (id: string, minute: number, more: object = {}) => ({
  id, unit: province, kind: "report" as const, name: `${id}.docx`, hash: id.repeat(64).slice(0, 64), size: 3, by: "lan", at: at(minute), bytes: new Uint8Array([80, 75, minute]), ...more,
});
const audit = (act: string, object: string): AuditEntry => ({ chain: province, at: at(0), actor: "lan", actorName: "Lan", act, unit: province, object, details: {} });

eachEngine("templates of papers", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());
  const inForce = async () => (await templatesOf(db, [province, ward])).map(({ id }) => id);
  const set = (one: ReturnType<typeof template>) => setTemplate(db, one, audit("template.set", one.id));

  it("keeps one in force for a unit and a kind; what was drawn by an older one can be drawn again", async () => {
    await set(template("a", 1));
    await set(template("b", 2));
    await set(template("c", 3, { kind: "plan" }));
    await set(template("d", 4, { unit: ward }));
    expect(await inForce()).toEqual(["c", "d", "b"]);
    expect([await templateBytes(db, "a".repeat(64)), await templateBytes(db, "0".repeat(64))]).toEqual([new Uint8Array([80, 75, 1]), null]);
    expect([await unitOfTemplate(db, "d"), await unitOfTemplate(db, "a")]).toEqual([ward, null]);
  });

  it("is taken out of force once; each change is a line in the log", async () => {
    const remove = () => removeTemplate(db, { id: "b", at: at(9) }, audit("template.remove", "b"));
    expect((await Promise.all([remove(), remove()])).toSorted()).toEqual([false, true]);
    expect(await inForce()).toEqual(["c", "d"]);
    expect((await db.q.select().from(db.t.audit)).map(({ act }) => act).toSorted()).toEqual(["template.remove", ...Array<string>(4).fill("template.set")]);
    expect(await verifyAudit(db)).toBeNull();
  });

  it("of many who set one at once the last stands alone", async () => {
    await Promise.all(["e", "f", "g", "h"].map((id, n) => set(template(id, 20 + n, { unit: ward }))));
    expect((await templatesOf(db, [ward])).length).toBe(1);
  });
});
