import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type AuditEntry, type Database, addComment, addEvidence, findEvidence, openDatabase, readComments,
  readEvidence, removeEvidence, verifyAudit,
} from "../index.ts";

const at = new Date("2026-10-01T00:00:00.001Z");
const cell = { unit: "27685@2025-07-01", period: "2026", key: "A/of" };
const audit = (act: string, object: string): AuditEntry => ({
  chain: "80@0000", at, actor: "lan", actorName: "Lan", act, unit: cell.unit, object, details: {},
});
const photo = { hash: "ab".repeat(32), size: 120_000, type: "image/jpeg" };

eachEngine("evidence", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  it("keeps the bytes of one file once, attached as often as wanted; what is removed cannot be found", async () => {
    for (const id of ["e1", "e2"]) await addEvidence(db, { id, ...cell, name: `${id}.jpg`, by: "lan", at }, photo, audit("evidence.add", id));
    expect(await db.q.select().from(db.t.file)).toHaveLength(1);
    expect(await readEvidence(db, cell.unit, "2026")).toEqual(
      ["e1", "e2"].map((id) => ({ id, ...cell, name: `${id}.jpg`, by: "lan", byName: "", at, file: photo })),
    );
    expect(await removeEvidence(db, "e1", audit("evidence.remove", "e1"))).toBe(true);
    expect(await removeEvidence(db, "e1", audit("evidence.remove", "e1"))).toBe(false);
    expect(await findEvidence(db, "e1")).toBeNull();
    expect((await readEvidence(db, cell.unit, "2026")).map(({ id }) => id)).toEqual(["e2"]);
    expect(await findEvidence(db, "e2")).toMatchObject({ file: photo, name: "e2.jpg" });
    expect(await db.q.select().from(db.t.audit)).toHaveLength(3);
    expect(await verifyAudit(db)).toBeNull();
  });

  it("keeps remarks in the order of time, each once", async () => {
    const remark = (id: string, second: number) => ({ id, ...cell, author: "lan", at: new Date(at.getTime() + second), text: `Lời ${id}` });
    for (const one of [remark("c2", 2), remark("c1", 1), remark("c2", 3)]) await addComment(db, one);
    expect((await readComments(db, cell.unit, "2026")).map(({ text, key, authorName }) => [text, key, authorName])).toEqual([
      ["Lời c1", "A/of", ""],
      ["Lời c2", "A/of", ""],
    ]);
  });
});
