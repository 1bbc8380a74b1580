import { createUnitTree, restate, rollUpRestated, type Series, type UnitId } from "@xhht/core";
import { createFolder, factsOf, keepRebasing, readAudit, readRolled, rebuildFigures, replaceFacts, verifyFigures } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "../report-view.ts";
import { appRouter } from "../router.ts";
import { openSampleReports, person, place, report, type SampleReports, sampleNow, settle } from "../sample-report-world.test.data.ts";
import { refillFacts } from "./refresh-figures.ts";

const reporter = person("Lan", ["reporter", place.neighbour], ["reporter", place.ward]);
const approver = person("Minh", ["approver", place.neighbour], ["approver", place.ward]);
const clerk = person("Thu", ["clerk", place.neighbour], ["clerk", place.ward]);
const receiver = person("Tỉnh", ["receiver", place.province]);
const configurer = person("Cấu hình", ["configurer", place.nation]);
const info = "SKILL_INFO";
const base = "base/nguoi-trong-do-tuoi-lao-dong";

eachEngine("figures from reports", ({ newDatabase }) => {
  let sample: SampleReports;
  let sent: number;
  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [reporter, approver, clerk, receiver, configurer]) await settle(sample.db, one);
    sent = 0;
  });
  afterAll(() => sample.db.close());

  const as = (actor: Actor | null) => appRouter.createCaller({ ...sample.as(actor), onSent: () => void (sent += 1) });
  let made = 0;
  const enter = async (unit: UnitId, key: string, value: number | null, state: "value" | "not_applicable" | "suppressed" = "value"): Promise<void> => {
    const [known] = (await as(reporter).entries.history({ unit, period: "2026", key }));
    const id = `01990000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`;
    const [answer] = await as(reporter).entries.push({ unit, period: "2026", operations: [{ id, key, baseVersion: known?.version ?? 0, typedAt: "2026-11-22T06:00:00Z", state, value }] });
    expect(answer).toMatchObject({ kind: "saved" });
  };
  const seen = async (id: string, actor = reporter): Promise<{ id: string; revision: number }> => ({ id, revision: (await as(actor).reports.get({ id })).card.revision });
  const upTo = async (id: string, act: "approve" | "send"): Promise<void> => {
    await as(reporter).reports.submit(await seen(id)).catch(async () => {
      const page = await as(reporter).reports.get({ id });
      for (const key of Object.keys(page.form.cells)) if (page.form.cells[key]!.takes.kind !== "text") await enter(page.card.unit, `why/${key}`, null).catch(() => undefined);
    });
    await as(approver).reports.approve({ ...(await seen(id, approver)), hash: (await as(approver).reports.content({ id })).hash });
    if (act === "send") await as(clerk).reports.send({ ...(await seen(id, clerk)), letter: { number: "1/BC", issuedOn: "2026-11-22" } });
  };
  const fold = () => createFolder(sample.world.counting)(sample.db, sampleNow());
  const ratioOf = async (unit: UnitId) => {
    const [row] = (await readRolled(sample.db, [unit], ["2026"])).filter(({ series }) => series === info);
    return row && { numerator: row.numerator, denominator: row.denominator, reported: row.reported, expected: row.expected };
  };

  it("a draft and an approved report roll up nothing; a sent one does, with everything above it", async () => {
    await enter(place.neighbour, `${info}/of`, 30);
    await enter(place.neighbour, base, 120);
    await upTo(report.common, "approve");
    expect(await factsOf(sample.db, place.neighbour, "2026")).toEqual([]);
    expect(sent).toBe(0);
    await as(clerk).reports.send({ ...(await seen(report.common, clerk)), letter: { number: "1/BC", issuedOn: "2026-11-22" } });
    expect(sent).toBe(1);
    expect(await factsOf(sample.db, place.neighbour, "2026")).toMatchObject([{ indicator: info, state: "value", numerator: 30, denominator: 120, report: report.common, province: place.province }]);
    await fold();
    expect(await ratioOf(place.province)).toEqual({ numerator: 30, denominator: 120, reported: 1, expected: 2 });
    expect(await ratioOf(place.nation)).toEqual({ numerator: 30, denominator: 120, reported: 1, expected: 3 });
  });

  it("the dashboard says who sent, where the whole stands and what each unit gave, and is the same object until something is sent", async () => {
    const ask = () => as(receiver).figures.dashboard({ unit: place.province, period: "2026" });
    const board = await ask();
    expect(board.sentences.map(({ text }) => text)).toEqual(["Đã gửi đủ báo cáo: 1/2 xã, phường (50%).", "Không có đơn vị nào quá hạn.", "Cả địa bàn chưa có chỉ tiêu nào để đánh giá."]);
    expect(board.completeness).toEqual({ received: 1, expected: 2, late: [], missing: [place.ward] });
    const at = board.indicators.findIndex(({ code }) => code === info);
    const row = board.units.findIndex(({ id }) => id === place.neighbour);
    const cell = board.columns[at]!;
    expect([cell.value[row], board.legend.kinds[cell.kind[row]!], board.legend.statuses[cell.status[row]!]]).toEqual([25, "value", "not_met"]);
    expect(board.legend.kinds[cell.kind[1 - row]!]).toBe("expected");
    expect(board.whole[at]!.figure).toMatchObject({ value: 25, low: null, high: null, reported: 1, expected: 2, text: "25% (30/120)" });
    expect(await ask()).toBe(board);
    const before = board.asOf;
    expect(before).toMatchObject({ foldedAt: sampleNow().toISOString(), lastSentAt: sampleNow().toISOString() });
  });

  it("who has not sent yet sees what is asked of it, and not that nothing is", async () => {
    const board = await as(reporter).figures.dashboard({ unit: place.ward, period: "2026" });
    expect(board.units).toEqual([]);
    const at = board.indicators.findIndex(({ code }) => code === info);
    expect(board.whole[at]!.figure.reported).toBe(0);
    expect(board.indicators.map(({ code }) => code).toSorted()).toEqual([...sample.world.counting.asks(place.ward, "2026")].toSorted());
    const before = await as(receiver).figures.dashboard({ unit: place.ward, period: "2019" }).catch(() => null);
    expect(before?.indicators ?? []).toEqual([]);
  });

  it("explains a figure down to the report, its letter and who approved it", async () => {
    const why = await as(receiver).figures.explain({ unit: place.province, period: "2026", series: info });
    expect(why.formula).toContain("Tổng tử số ÷ tổng mẫu số = 30 ÷ 120 = 25%.");
    expect(why.leaves[0]).toMatchObject({ unit: { id: place.neighbour }, numerator: 30, denominator: 120, share: 1, report: { id: report.common, approvedBy: "Minh", letter: "1/BC", mayOpen: true } });
    expect(why.leaves[1]).toMatchObject({ unit: { id: place.ward }, kind: "expected", report: null });
  });

  it("a second plan of the nation's goal waits: years, table and comparison stand on the same figures", async () => {
    const line = await as(receiver).figures.indicator({ unit: place.province, code: info, period: "2026" });
    expect(line.series.map(({ years }) => years.map(({ figure }) => figure.value))).toEqual([[25]]);
    expect(line.children?.ranked[0]).toMatchObject({ unit: { id: place.neighbour }, value: 25, place: 1 });
    expect((await as(receiver).figures.dashboard({ unit: place.neighbour, period: "2026" })).asOf.lastSentAt).toBe(sampleNow().toISOString());
    const table = await as(receiver).figures.table({ unit: place.province, code: info, period: "2026" });
    expect([table.years, table.whole[0]!.value]).toEqual([[{ period: "2026", year: 2026 }], 25]);
    const sides = await as(receiver).figures.compare({ units: [place.neighbour, place.province], period: "2026" });
    expect(sides.columns[0]!.value).toEqual([25, 25]);
  });

  it("nudges who still owes, after a preview that sends nothing", async () => {
    const asked = { units: [place.ward, place.neighbour], period: "2026", text: "Hạn đã gần." };
    const preview = await as(receiver).figures.nudge(asked);
    expect(preview).toMatchObject({ units: [{ id: place.ward, people: 3 }], sent: 0, text: "Tỉnh Tây Ninh đề nghị đơn vị gửi báo cáo năm 2026. Hạn đã gần." });
    expect(await as(reporter).inbox.list()).not.toContainEqual(expect.objectContaining({ kind: "report.nudge" }));
    expect((await as(receiver).figures.nudge({ ...asked, send: true })).sent).toBe(3);
    expect(await as(reporter).inbox.list()).toContainEqual(expect.objectContaining({ kind: "report.nudge" }));
    const logged = async () => (await readAudit(sample.db, { of: { unit: place.ward }, before: undefined, limit: 50 })).filter(({ act }) => act === "report.nudge").length;
    const before = await logged();
    expect((await as(receiver).figures.nudge({ ...asked, send: true })).sent).toBe(0);
    expect(await logged()).toBe(before);
    const elsewhere = person("Hai nơi", ["receiver", place.otherProvince], ["receiver", place.province]);
    expect((await as(elsewhere).figures.nudge(asked)).text).toBe(preview.text);
    const leader = person("Lãnh đạo tỉnh", ["approver", place.province]);
    expect((await as(leader).figures.nudge(asked)).text).toBe(preview.text);
    await expect(as(approver).figures.nudge(asked)).rejects.toThrow("nhắc nộp báo cáo");
  });

  it("a withdrawal takes the figures back; what is sent again counts once, in its newest version", async () => {
    await as(clerk).reports.withdraw(await seen(report.common, clerk));
    expect(await factsOf(sample.db, place.neighbour, "2026")).toEqual([]);
    await fold();
    expect(await ratioOf(place.province)).toBeUndefined();
    await as(clerk).reports.send({ ...(await seen(report.common, clerk)), letter: { number: "2/BC", issuedOn: "2026-11-22" } });
    await as(receiver).reports.receive(await seen(report.common, receiver));
    await as(receiver).reports.askMore({ ...(await seen(report.common, receiver)), reason: "Xem lại.", cells: [`${info}/of`] });
    await fold();
    expect(await ratioOf(place.province)).toMatchObject({ numerator: 30, reported: 1 });
    await enter(place.neighbour, `${info}/of`, 90);
    expect((await factsOf(sample.db, place.neighbour, "2026"))[0]).toMatchObject({ numerator: 30 });
    await upTo(report.common, "send");
    await fold();
    expect(await ratioOf(place.province)).toMatchObject({ numerator: 90, denominator: 120, reported: 1 });
    await as(clerk).reports.withdraw(await seen(report.common, clerk));
    expect((await factsOf(sample.db, place.neighbour, "2026"))[0]).toMatchObject({ numerator: 30 });
    await as(clerk).reports.send({ ...(await seen(report.common, clerk)), letter: { number: "3/BC", issuedOn: "2026-11-22" } });
    await fold();
    expect(await ratioOf(place.nation)).toMatchObject({ numerator: 90, reported: 1 });
  });

  it("nobody has periods worked out of which no report is due: they have no end, and each would cost the server work and memory", async () => {
    for (const period of ["2020", "2026-Q3", "2026-H1", "2010/2026", "2027"])
      await expect(as(null).figures.published({ unit: place.province, period })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("everybody sees figures only once the report is published", async () => {
    const shown = async () => (await as(null).figures.published({ unit: place.province, period: "2026" })).lines.find(({ code }) => code === info)?.figure.numerator ?? 0;
    expect(await shown()).toBe(0);
    await as(approver).reports.publish(await seen(report.common, approver));
    // On Postgres what everybody may see is looked for four times a second.
    await expect.poll(shown).toBe(90);
  });

  it("a reading that is chosen for any target is seen at once, or in a quarter of a second, in every answer that is remembered", async () => {
    const ask = () => as(receiver).figures.dashboard({ unit: place.province, period: "2026" });
    const [board, nation] = [await ask(), await as(person("Nước", ["receiver", place.nation])).figures.dashboard({ unit: place.nation, period: "2026" })];
    expect(await ask()).toBe(board);
    const document = { kind: "QĐ" as const, number: "5/QĐ-UBND", issuedOn: "2026-01-05", issuer: "UBND tỉnh Tây Ninh" };
    const chosen = { plan: "district-x/qd-1373", target: "2025/DISTRICTS", choice: "close_achieved" as const, document, by: configurer.id, on: "2026-01-01", at: sampleNow() };
    await keepRebasing(sample.db, chosen, { chain: place.province, at: sampleNow(), actor: null, actorName: "Cấu hình", act: "target.rebase", unit: place.province, object: "x", details: {} });
    await expect.poll(async () => (await ask()) === board).toBe(false);
    expect(await as(person("Nước", ["receiver", place.nation])).figures.dashboard({ unit: place.nation, period: "2026" })).not.toBe(nation);
    expect(await ask()).toBe(await ask());
  });

  it("facts written anew from the snapshots, and a rebuild, change nothing", async () => {
    const facts = await factsOf(sample.db, place.neighbour, "2026");
    await refillFacts(sample.world, sample.db, sampleNow());
    expect(await factsOf(sample.db, place.neighbour, "2026")).toEqual(facts);
    await sample.db.q.delete(sample.db.t.fact);
    await refillFacts(sample.world, sample.db, sampleNow());
    expect(await factsOf(sample.db, place.neighbour, "2026")).toEqual(facts);
    await rebuildFigures(sample.db, sample.world.counting, sampleNow());
    expect(await ratioOf(place.province)).toMatchObject({ numerator: 90 });
    expect(await verifyFigures(sample.db, sample.world.counting)).toEqual([]);
  });

  it("restated on today's boundaries they are those of the reference", async () => {
    const told = { [place.ended]: [40, 100], "27685@0000": [10, 50] } as const;
    for (const [unit, [numerator, denominator]] of Object.entries(told)) {
      const fact = { indicator: info, state: "value" as const, numerator, denominator, report: `${unit}~common~2024`, hash: "h", sentAt: sampleNow(), province: place.province };
      await sample.db.tx((tx) => replaceFacts(tx, unit, "2024", [fact], sampleNow()));
    }
    await fold();
    const board = await as(receiver).figures.dashboard({ unit: place.province, period: "2024", view: "restated" });
    const series: Series = { id: info, indicator: info, rule: "sum" };
    const { units, successions } = sample.world.tree;
    const way = { tree: createUnitTree(units, successions), to: "2026-11-22", series };
    const leaves = Object.entries(told).map(([unit, [numerator, denominator]]) => ({ unit, cell: { state: "value" as const, numerator, denominator } }));
    const right = rollUpRestated({ ...way, period: "2024", restated: restate({ ...way, from: "2024-12-31", leaves }) }).find(({ unit }) => unit === place.province)!;
    const at = board.indicators.findIndex(({ code }) => code === info);
    const { unit: _unit, series: _series, period: _period, ...figure } = right;
    expect(board.whole[at]!.figure).toMatchObject(figure);
    expect(figure.denominator).toBe(150);
    expect(board.on).toBe("2026-11-22");
    const reported = await as(receiver).figures.dashboard({ unit: place.province, period: "2024" });
    expect(reported.whole[at]!.figure).toMatchObject({ numerator: 50, denominator: 150, estimatedDenominator: 0 });
  });

  it("a lawful reading is chosen only for a target on units that ended", async () => {
    const document = { kind: "QĐ" as const, number: "5/QĐ-UBND", issuedOn: "2026-01-05", issuer: "UBND tỉnh Tây Ninh" };
    const asked = { unit: place.ward, plan: "ward-duc-pho/qd-1373", target: "2025/SKILL_INFO", choice: "close_achieved" as const, document, on: "2026-01-01" };
    await expect(as(configurer).figures.rebase(asked)).rejects.toThrow("không tính trên đơn vị đã kết thúc");
    await expect(as(configurer).figures.rebase({ ...asked, target: "none" })).rejects.toThrow("không có chỉ tiêu");
    await expect(as(configurer).figures.rebase({ ...asked, unit: place.neighbour })).rejects.toThrow("không giữ kế hoạch");
  });
});
