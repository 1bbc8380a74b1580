import { type Indicator, milestone, setFor, shareOf, status } from "@xhht/core";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "../report-view.ts";
import { appRouter } from "../router.ts";
import { openSampleReports, person, place, type SampleReports, settle } from "../sample-report-world.test.data.ts";
import { samplePlugins } from "../sample-world.test.data.ts";

const [{ definition: programme }] = samplePlugins as [(typeof samplePlugins)[number]];
const title: Indicator = { label: "Danh hiệu", english: "Title", phrase: "huyện, xã được công nhận", theme: "models", measure: status("title") };
const withTitle = {
  ...programme,
  indicators: { ...programme.indicators, LOCALITY_TITLE: title },
  targets: [...(programme.targets ?? []), ...setFor(["nation"], milestone(2030, "Điều 1.II.3", [shareOf("LOCALITY_TITLE", "district", { met: true }, 50)]))],
};

const nations = person("Cấu hình cả nước", ["configurer", place.nation], ["receiver", place.nation]);
const provinces = person("Cấu hình tỉnh", ["configurer", place.province]);
const document = { kind: "QĐ" as const, number: "9/QĐ-TTg", issuedOn: "2026-01-05", issuer: "Thủ tướng Chính phủ" };

eachEngine("a target on districts that a programme sets for the nation", ({ newDatabase }) => {
  let sample: SampleReports;
  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase(), [withTitle]);
    for (const one of [nations, provinces]) await settle(sample.db, one);
  });
  afterAll(() => sample.db.close());

  const as = (actor: Actor | null) => appRouter.createCaller(sample.as(actor));
  const set = { unit: place.nation, plan: programme.id };
  const read = async () => (await as(nations).figures.readings(set)).map(({ target, chosen }) => [target, chosen?.choice ?? null]);
  const judged = async () => {
    const { series } = await as(nations).figures.indicator({ unit: place.nation, code: "LOCALITY_TITLE", period: "2026" });
    return [...new Set(series.flatMap(({ years }) => years.filter(({ year }) => year === 2026).flatMap((one) => one.judged.map((judged) => judged.status))))];
  };

  it("is read as the nation's configurer chose, by a document; nobody below chooses for the nation, or for all by the programme", async () => {
    const [[target]] = (await read()) as [[string, null]];
    expect([await read(), await judged()]).toEqual([[[target, null]], ["cannot_judge"]]);
    const choice = { ...set, target, choice: "close_achieved" as const, document, on: "2026-01-01" };
    await expect(as(provinces).figures.rebase(choice)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as(provinces).figures.rebase({ ...choice, unit: place.province })).rejects.toThrow("Chỉ cả nước");
    await expect(as(nations).figures.rebase({ ...choice, plan: "level-commune" })).rejects.toThrow("không có chỉ tiêu");
    expect(await as(null).figures.readings({ ...set, plan: "level-commune" })).toEqual([]);
    expect(await judged()).toEqual(["cannot_judge"]);
    await as(nations).figures.rebase(choice);
    await expect.poll(judged).toEqual(["met"]);
    expect(await read()).toEqual([[target, "close_achieved"]]);
  });
});
