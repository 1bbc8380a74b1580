import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AuditEntry, type Database, freezePaper, type FrozenPaper, openDatabase, paperId, papersOf, readPaper, rememberFile, verifyAudit } from "../index.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 7, minute, 0, 1));
const content = { title: "Báo cáo", paper: { sheets: [{ blocks: [{ kind: "prose", text: "Đã làm xong." }] }] } };
const paper = (more: Partial<FrozenPaper> = {}): FrozenPaper => ({
  id: paperId(more.content ?? content), unit: "27685@2025-07-01", kind: "report", subject: "27685@2025-07-01~common~2026",
  basis: "b".repeat(64), by: "lan", at: at(0), content, ...more,
});
const audit = (act: string, object: string): AuditEntry => ({ chain: "80@0000", at: at(0), actor: "lan", actorName: "Lan", act, unit: "27685@2025-07-01", object, details: {} });
const freeze = (db: Database, one: FrozenPaper) => freezePaper(db, one, audit("paper.freeze", one.id));
const remember = (db: Database, one: ReturnType<typeof file>) => rememberFile(db, one, audit("paper.issue", one.paper));
const file = (id: string, hash: string, minute: number) => ({ paper: id, format: "docx" as const, name: `bao-cao-${id}.docx`, hash, size: 41_000, by: "lan", at: at(minute) });

eachEngine("frozen papers", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  it("names a paper by what it says: the same content, in whatever order it is written, is the same paper, frozen once", async () => {
    const turned = { paper: content.paper, title: content.title };
    expect(paperId(turned)).toBe(paperId(content));
    expect(paperId(content)).toMatch(/^[0-9a-f]{24}$/);
    expect(paperId({ ...content, title: "Báo cáo khác" })).not.toBe(paperId(content));
    await freeze(db, paper());
    await freeze(db, paper({ at: at(5), by: "hoa", content: turned }));
    expect(await readPaper(db, paperId(content))).toEqual(paper());
    expect(await readPaper(db, "0".repeat(24))).toBeNull();
  });

  it("keeps the first hash of a file whatever is made later, and lists papers newest first", async () => {
    const later = paper({ content: { ...content, title: "Bản sau" }, at: at(9), basis: "c".repeat(64) });
    await freeze(db, later);
    await freeze(db, paper({ content: { ...content, title: "Của nơi khác" }, subject: "27700@0000~common~2026" }));
    await freeze(db, paper({ content: { ...content, title: "Bảng" }, kind: "table" }));
    const first = file(paperId(content), "1".repeat(64), 1);
    expect(await remember(db, first)).toEqual(first);
    expect(await remember(db, file(paperId(content), "2".repeat(64), 2))).toEqual(first);
    const history = await papersOf(db, paper().subject, ["report"]);
    expect(history.map(({ id, files, byName }) => [id, files.map(({ hash }) => hash[0]), byName])).toEqual([
      [later.id, [], ""],
      [paperId(content), ["1"], ""],
    ]);
    expect(history[0]).not.toHaveProperty("content");
  });

  it("writes one line in the log for what was new, also where many ask at once, and none for what was there", async () => {
    const another = paper({ content: { ...content, title: "Hỏi cùng lúc" } });
    const lines = async () => (await db.q.select().from(db.t.audit)).filter(({ object }) => object === another.id).map(({ act }) => act);
    await Promise.all(Array.from({ length: 8 }, () => freeze(db, another)));
    await Promise.all(Array.from({ length: 8 }, () => remember(db, file(another.id, "3".repeat(64), 3))));
    expect(await lines()).toEqual(["paper.freeze", "paper.issue"]);
    expect(await verifyAudit(db)).toBeNull();
  });
});
