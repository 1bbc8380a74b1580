import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const tam = person("Bùi Văn Tám", ["reporter", place.neighbour], ["clerk", place.neighbour]);
const other = person("Cao Thị Chín", ["reporter", place.neighbour]);
const boss = person("Mai Thị Sáu", ["approver", place.neighbour]);
const dung = person("Hồ Tiến Dũng", ["receiver", place.province]);
const chief = person("Đỗ Thu Hà", ["administrator", place.province]);
const id = report.common;
const cell = { unit: place.neighbour, period: "2026" };

eachEngine("what stays inside the unit", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: Parameters<SampleReports["as"]>[0]) => appRouter.createCaller(sample.as(actor));
  const now = async () => ({ id, revision: (await as(boss).reports.get({ id })).card.revision });
  const approve = async () => {
    await as(tam).reports.submit(await now());
    await as(boss).reports.approve({ ...(await now()), hash: (await as(boss).reports.content({ id })).hash });
  };

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [tam, other, boss, dung, chief]) await settle(sample.db, one);
    const values: [string, number | string][] = [["SKILL_INFO/of", 600], ["base/nguoi-trong-do-tuoi-lao-dong", 1000], ["why/SKILL_INFO/of", "Đã đối chiếu."]];
    const operations = values.map(([key, value], at) => ({ id: `01990000-0000-7000-8000-00000000000${at}`, key, value, baseVersion: 0, state: "value" as const, typedAt: "2026-11-22T06:59:00.000Z" }));
    await as(tam).entries.push({ ...cell, operations });
    await as(tam).reports.submit(await now());
  });
  afterAll(() => sample.db.close());

  test("the reason of a return is in the log for the unit's own people, and for nobody above", async () => {
    await as(boss).reports.return({ ...(await now()), reason: "Số của thôn Ba chưa đúng sổ." });
    const says = async (who: typeof tam): Promise<string> => (await as(who).audit.list({ unit: place.neighbour })).map((line) => line.says).join("\n");
    expect(await says(tam)).toContain("Lý do: Số của thôn Ba chưa đúng sổ.");
    for (const above of [dung, chief]) {
      expect(await says(above)).toMatch(/^Trả lại “.*Phú Hội\.$/m);
      expect(await says(above)).not.toContain("thôn Ba");
    }
  });

  test("who submitted and then left hears nothing of the return; it is the turn of the others", async () => {
    await as(tam).reports.submit(await now());
    const { q, t } = sample.db;
    const kept = await q.select().from(t.membership);
    await q.delete(t.membership);
    await q.insert(t.membership).values(kept.filter(({ person: who, role }) => who !== tam.id || role !== "reporter"));
    await as(boss).reports.return({ ...(await now()), reason: "Xem lại thôn Năm." });
    const told = async (who: typeof tam): Promise<string> => JSON.stringify(await as(who).inbox.list());
    expect(await told(tam)).not.toContain("thôn Năm");
    expect(await told(other)).toContain("thôn Năm");
  });

  test("a published report that was asked for more is public again only when somebody publishes it", async () => {
    await approve();
    await as(tam).reports.send({ ...(await now()), letter: { number: "7/BC-UBND", issuedOn: "2026-11-20" } });
    await as(dung).reports.receive(await now());
    await as(boss).reports.publish(await now());
    expect(await as(null).reports.published({ id })).toMatchObject({ entries: { "SKILL_INFO/of": { value: 600 } } });
    await as(dung).reports.askMore({ ...(await now()), reason: "Bổ sung." });
    await as(tam).entries.push({ ...cell, operations: [{ id: "01990000-0000-7000-8000-000000000009", key: "SKILL_INFO/of", value: 601, baseVersion: 1, state: "value", typedAt: "2026-11-22T07:00:00.000Z" }, { id: "01990000-0000-7000-8000-000000000008", key: "why/SKILL_INFO/of", value: "Đã đối chiếu lần hai.", baseVersion: 1, state: "value", typedAt: "2026-11-22T07:00:01.000Z" }] });
    await approve();
    await expect(as(null).reports.published({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await as(boss).reports.publish(await now());
    expect(await as(null).reports.published({ id })).toMatchObject({ entries: { "SKILL_INFO/of": { value: 601 } } });
  });
});
