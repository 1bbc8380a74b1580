import { createFolder } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "../report-view.ts";
import { appRouter } from "../router.ts";
import { openSampleReports, person, place, report, type SampleReports, sampleNow, settle } from "../sample-report-world.test.data.ts";
import { exchangeFigures } from "./exchange-figures.ts";
import { publicPageOf } from "./public-page.ts";
import { publishedYears } from "./published-years.ts";

const reporter = person("Lan", ["reporter", place.neighbour]);
const approver = person("Minh", ["approver", place.neighbour]);
const clerk = person("Thu", ["clerk", place.neighbour]);
const receiver = person("Tỉnh", ["receiver", place.province]);
const info = "SKILL_INFO";
const id = report.common;

eachEngine("what everybody may see of a unit", ({ newDatabase }) => {
  let sample: SampleReports;
  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [reporter, approver, clerk, receiver]) await settle(sample.db, one);
  });
  afterAll(() => sample.db.close());

  const as = (actor: Actor) => appRouter.createCaller(sample.as(actor));
  const seen = async (actor: Actor) => ({ id, revision: (await as(actor).reports.get({ id })).card.revision });
  let made = 0;
  const enter = async (key: string, value: number | string): Promise<void> => {
    const [known] = await as(reporter).entries.history({ unit: place.neighbour, period: "2026", key });
    const operation = { id: `01990000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`, key, baseVersion: known?.version ?? 0, typedAt: "2026-11-22T06:00:00Z", state: "value" as const, value };
    await as(reporter).entries.push({ unit: place.neighbour, period: "2026", operations: [operation] });
  };
  const approved = async (): Promise<void> => {
    await as(reporter).reports.submit(await seen(reporter));
    await as(approver).reports.approve({ ...(await seen(approver)), hash: (await as(approver).reports.content({ id })).hash });
  };
  const sent = async (): Promise<void> => {
    await as(clerk).reports.send({ ...(await seen(clerk)), letter: { number: "1/BC", issuedOn: "2026-11-22" } });
    await createFolder(sample.world.counting)(sample.db, sampleNow());
  };
  const publish = async () => as(approver).reports.publish(await seen(approver));
  const unit = (of: string) => sample.world.tree.byId(of)!;
  const page = (of: string = place.neighbour) => publicPageOf(sample.as(null), unit(of), 2026);
  const shown = async (of?: string) => (await page(of)).figures.lines.find(({ code }) => code === info);

  it("nothing of a report that was sent and not published; that it is asked for is no secret", async () => {
    await enter(`${info}/of`, 30);
    await enter("base/nguoi-trong-do-tuoi-lao-dong", 120);
    await approved();
    await sent();
    expect(await page()).toMatchObject({ updatedAt: null, reports: [], takenBack: [], years: [] });
    expect(await shown()).toMatchObject({ own: null, figure: { reported: 0, value: null } });
    expect(JSON.stringify(exchangeFigures((await page(place.province)).figures))).not.toContain("120");
  });

  it("nothing of what was sent before a correction, though the correction is published: it was never open", async () => {
    await as(receiver).reports.receive(await seen(receiver));
    await as(receiver).reports.askMore({ ...(await seen(receiver)), reason: "Xem lại.", cells: [] });
    await enter(`${info}/of`, 90);
    await approved();
    await publish();
    for (const of of [place.neighbour, place.province]) expect(await shown(of)).toMatchObject({ own: null, figure: { reported: 0, value: null } });
    await sent();
    expect(await shown()).toMatchObject({ own: { state: "value", numerator: 90, denominator: 120, text: "75% (90/120)" } });
    expect(await shown(place.province)).toMatchObject({ figure: { numerator: 90, denominator: 120, reported: 1, expected: 2 } });
  });

  it("once it is published: the figures, since when, in which years, and below which unit", async () => {
    expect(await page()).toMatchObject({ updatedAt: sampleNow().toISOString(), years: [2026], takenBack: [], reports: [{ at: sampleNow().toISOString() }] });
    expect(await publishedYears(sample.world, sample.db, unit(place.province))).toEqual([2026]);
    expect(await publishedYears(sample.world, sample.db, unit(place.otherProvince))).toEqual([]);
    const { children, figures } = await page(place.province);
    expect(children.filter(({ published }) => published > 0).map(({ code }) => code)).toEqual(["27700"]);
    expect([figures.published, figures.expected]).toEqual([1, 2]);
  });

  it("a report that was taken back is gone, and by whom it was taken is said", async () => {
    await as(receiver).reports.receive(await seen(receiver));
    await as(receiver).reports.askMore({ ...(await seen(receiver)), reason: "Chỉ nội bộ biết.", cells: [] });
    expect(await page()).toMatchObject({ updatedAt: null, reports: [], takenBack: [{ by: "above", at: sampleNow().toISOString() }] });
    expect(JSON.stringify(await page())).not.toContain("nội bộ");
    expect(await shown()).toMatchObject({ own: null });
  });
});
