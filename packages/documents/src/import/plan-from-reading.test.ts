import { existsSync, readFileSync } from "node:fs";
import type { Programme } from "@xhht/core";
import { parsePlan, parsePlugin } from "@xhht/core/schema";
import { describe, expect, it } from "vitest";
import { sampleIndicators } from "../targets/sample-indicators.test.data.ts";
import { applyChange, type ImportChange } from "./change.ts";
import { type ImportChoices, noChoices } from "./choices.ts";
import { locate, locateHead } from "./locate.ts";
import { planFromReading, type PlanGround } from "./plan-from-reading.ts";
import { pluginOf } from "./plugin-of.ts";
import { readWithProposals } from "./propose.ts";

const text = readFileSync(new URL("fixtures/phuong-son-ca.txt", import.meta.url), "utf8").normalize("NFC");
const own = sampleIndicators();
const programme = (id: string, number: string): Programme => ({
  id, label: id, short: id, decision: { kind: "QĐ", number, issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" }, period: { from: 2021, to: 2030 }, milestones: [2025, 2030],
});
const ground: PlanGround = { programmes: [programme("qd-1373", "1373/QĐ-TTg"), programme("qd-387", "387/QĐ-TTg")], indicators: own, agencies: { khuyenhoc: { label: "Hội khuyến học phường" } } };
const reading = readWithProposals(text, { own, elsewhere: {}, where: {}, level: "commune" });

const after = (changes: ImportChange[], from: ImportChoices = noChoices(), of = reading): ImportChoices =>
  changes.reduce((choices, change) => {
    const next = applyChange(of, choices, change);
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    return next.value;
  }, from);
const codes = (choices: ImportChoices, about = ""): string[] => planFromReading(reading, choices, ground).issues.filter(({ place }) => place.startsWith(about)).map(({ code }) => code);
const decideAll = (of = reading): ImportChange[] => [{ kind: "acceptSure" }, ...of.targets.flatMap((one, target): ImportChange[] => (one.confidence === "sure" && one.indicator !== null ? [] : [{ kind: "link", target, indicator: one.indicator }]))];

describe("planFromReading", () => {
  it("links nothing by itself: every goal waits for a person, and is named", () => {
    expect(planFromReading(reading, noChoices(), ground).plan.targets).toEqual([]);
    expect(codes(noChoices(), "targets")).toEqual(reading.targets.map(() => "import.undecided"));
  });

  it("takes what was accepted, and lists what no indicator follows", () => {
    const { plan, issues } = planFromReading(reading, after(decideAll()), ground);
    expect(plan.targets.map(({ id, value, comparator, source }) => [id, value, comparator, source])).toEqual([
      ["2028/SKILL_INFO", 75, "eq", "II.2.a"],
      ["2028/SKILL_LIFE", 55, "eq", "II.2.a"],
      ["2030/SKILL_INFO", 90, "eq", "II.2.b"],
      ["2030/SKILL_LIFE", 80, "eq", "II.2.b"],
    ]);
    expect(issues).toMatchObject([{ code: "import.no-indicator", severity: "hint", place: "targets.4" }]);
  });

  it("gives a plan that its schema takes, in the words of the paper", () => {
    const { plan } = planFromReading(reading, after(decideAll()), ground);
    expect(parsePlan(plan)).toMatchObject({ ok: true });
    expect(plan).toMatchObject({
      id: "qd-1373", programme: "qd-1373", digest: false,
      document: { kind: "KH", number: "18/KH-UBND", issuedOn: "2026-03-12", place: "Sơn Ca" },
      reporting: [{ due: { month: 12, day: 5, inclusive: false }, to: ["khuyenhoc"] }],
      signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "Trần Thị Minh Sơn" },
      recipients: [{ purpose: "report" }, { purpose: "act" }, { purpose: "file" }],
    });
    const said = [...plan.purpose, ...plan.requirements, ...plan.taskGroups.flatMap(({ tasks }) => tasks), ...plan.responsibilities.flatMap(({ duties }) => duties)];
    expect(said.map((one) => one.text).filter((words) => locate(text, words) === null)).toEqual([]);
    expect(plan.taskGroups.map(({ source, tasks }) => [source, tasks.map((task) => task.source)])).toEqual([["III.1", ["III.1.a", "III.1.b"]], ["III.2", ["III.2.a", "III.2.b"]]]);
  });

  it("says headings in capitals as one says them, and leaves those that hold the name of a place", () => {
    const table = (title: string) => ({ title, columns: ["Việc"], rows: [["Mở lớp"]], span: [0, 1] as [number, number] });
    const { plan } = planFromReading({ ...reading, taskTables: [table("DANH MỤC VIỆC CẦN LÀM"), table("LỚP HỌC CỦA PHƯỜNG SƠN CA")] }, noChoices(), ground);
    expect(plan.sections.map(({ title }) => title)).toEqual(["Mục đích, yêu cầu", "Mục tiêu", "Nhiệm vụ, giải pháp", "Kinh phí thực hiện", "Tổ chức thực hiện"]);
    expect(Object.values(plan.taskTables).map(({ label }) => label)).toEqual(["Danh mục việc cần làm", "LỚP HỌC CỦA PHƯỜNG SƠN CA"]);
  });

  it("uses the agencies in force by their words, and defines the others", () => {
    const { plan, agencies } = planFromReading(reading, noChoices(), ground);
    expect(plan.responsibilities.map(({ agency }) => agency)).toEqual(["khuyenhoc", "trung-tam-hoc-tap-cong-dong"]);
    expect(agencies).toEqual({ "trung-tam-hoc-tap-cong-dong": { label: "Trung tâm học tập cộng đồng" } });
  });

  it("takes corrections, goals added by hand, and a note for what is left out", () => {
    const choices = after([
      { kind: "head", field: "number", value: "19/KH-UBND" },
      { kind: "link", target: 0, indicator: "SKILL_INFO" },
      { kind: "correct", target: 0, fields: { value: 76, comparator: "gte" } },
      { kind: "add", target: { indicator: "SKILL_INFO", text: "Năm 2029 đạt 80%", place: "II.2", comparator: "eq", value: 80, milestone: 2029, modality: ["achieve"] } },
    ]);
    const { plan } = planFromReading(reading, choices, ground);
    expect(plan.document.number).toBe("19/KH-UBND");
    expect(plan.targets).toMatchObject([{ id: "2028/SKILL_INFO", value: 76, comparator: "gte" }, { id: "2029/SKILL_INFO", value: 80 }]);
    const withUnread = { ...reading, unread: [{ text: "Dòng lạ.", span: [0, 5] as [number, number] }] };
    expect(planFromReading(withUnread, choices, ground).issues.map(({ code }) => code)).toContain("import.unread");
    const noted = after([{ kind: "ignore", unread: 0, note: "Dòng của máy quét." }], choices, withUnread);
    expect(planFromReading(withUnread, noted, ground).issues.map(({ code }) => code)).not.toContain("import.unread");
    expect(after([{ kind: "recall", unread: 0 }], noted, withUnread).unread).toEqual({});
  });

  it("moves every year for a later period and leaves number and day open", () => {
    const { plan } = planFromReading(reading, { ...after(decideAll()), shift: 5 }, ground);
    expect(plan.targets.map(({ milestone }) => milestone)).toEqual([2033, 2033, 2035, 2035]);
    expect(plan).toMatchObject({ id: "qd-1373-cong-5", document: { number: null, issuedOn: null } });
  });

  it("asks for what the paper does not print and invents none of it", () => {
    const bare = readWithProposals("KẾ HOẠCH\nHọc tập\n", { own, elsewhere: {}, where: {} });
    const { issues } = planFromReading(bare, noChoices(), ground);
    expect(issues.filter(({ severity }) => severity === "error").map(({ place }) => place)).toEqual(["programme", "head.issuer", "signature"]);
  });

  it("refuses a decision about something that the paper does not have", () => {
    for (const change of [{ kind: "link", target: 99, indicator: null }, { kind: "ignore", unread: 99, note: "x" }, { kind: "removeAdded", at: 0 }] as const)
      expect(applyChange(reading, noChoices(), change)).toMatchObject({ ok: false, issues: [{ code: "import.no-such" }] });
  });
});

describe("proposals", () => {
  it("come from the unit's own definition first, then from elsewhere with the place", () => {
    const { SKILL_INFO, ...rest } = own;
    const mixed = readWithProposals(text, { own: { SKILL_INFO: SKILL_INFO! }, elsewhere: rest, where: Object.fromEntries(Object.keys(rest).map((code) => [code, "xã Bên Sông"])), level: "commune" });
    expect(mixed.targets.map(({ indicator, confidence }) => [indicator, confidence])).toEqual([["SKILL_INFO", "sure"], ["SKILL_LIFE", "likely"], ["SKILL_INFO", "sure"], ["SKILL_LIFE", "likely"], [null, "likely"]]);
    expect(mixed.targets[1]!.reasons.at(-1)).toContain("xã Bên Sông");
  });

  it("come from all places where nobody knows the unit", () => {
    const found = readWithProposals(text, { own: {}, elsewhere: own, where: Object.fromEntries(Object.keys(own).map((code) => [code, "cả nước"])) });
    expect(found.targets.map(({ indicator }) => indicator)).toEqual(["SKILL_INFO", "SKILL_LIFE", "SKILL_INFO", "SKILL_LIFE", null]);
  });
});

it("finds every field of the head in the text", () => {
  const spans = locateHead(text, reading.document);
  expect(text.slice(...spans.number!)).toBe("18/KH-UBND");
  expect(text.slice(...spans.date!)).toBe("ngày 12 tháng 3 năm 2026");
  expect(text.slice(...spans.title!)).toContain("Xây dựng xã hội học tập");
});

describe("pluginOf", () => {
  const unit = { code: "19999", on: "2026-03-12", level: "commune", name: "Phường Sơn Ca" } as const;
  const made = planFromReading(reading, after(decideAll()), ground);

  it("makes a plugin of a unit that has none, and takes along what only others define", () => {
    const { SKILL_LIFE, ...rest } = own;
    const plugin = pluginOf(made, { unit, existing: null, own: rest, elsewhere: { SKILL_LIFE: SKILL_LIFE! } });
    expect(plugin).toMatchObject({ id: "commune-son-ca-19999", unit, indicators: { SKILL_LIFE: { label: SKILL_LIFE!.label } } });
    expect(Object.keys(plugin.indicators!)).toEqual(["SKILL_LIFE"]);
    expect(parsePlugin(plugin)).toMatchObject({ ok: true });
  });

  it("keeps what the unit's plugin says and puts the plan in the place of the one with its id", () => {
    const before = { id: "ward-son-ca", unit, agencies: { a: { label: "A" } }, plans: [{ ...made.plan, id: "other" }, made.plan] };
    const plugin = pluginOf(made, { unit, existing: before, own, elsewhere: {} });
    expect(plugin.id).toBe("ward-son-ca");
    expect(plugin.plans!.map(({ id }) => id)).toEqual(["other", "qd-1373"]);
    expect(Object.keys(plugin.agencies!)).toEqual(["a", "trung-tam-hoc-tap-cong-dong"]);
  });
});

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);
describe.skipIf(!existsSync(seeds))("the five papers (skipped where ../shared/seeds is not there)", () => {
  it.each(["long-an", "ba-dinh", "van-hoa", "ia-bang", "nguyen-nghiem"])("%s becomes a plan that its schema takes, with nothing left but what a person decides", (name) => {
    const paper = readFileSync(new URL(`${name}.txt`, seeds), "utf8").normalize("NFC");
    const read = readWithProposals(paper, { own: sampleIndicators(name), elsewhere: {}, where: {} });
    const { plan, issues } = planFromReading(read, after(decideAll(read), noChoices(), read), ground);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(parsePlan(plan)).toMatchObject({ ok: true });
    expect(plan.taskGroups).toHaveLength(read.taskGroups.length);
    expect(plan.responsibilities).toHaveLength(read.responsibilities.length);
  });

  it("takes no end of targets by hand from nobody", () => {
    const target = { indicator: "SKILL_INFO", comparator: "gte", value: 1, milestone: 2030, modality: ["achieve"], text: "Thêm", place: "II.1" } as const;
    const change = { kind: "add", target: { ...target, modality: [...target.modality] } } as ImportChange;
    const full = after(Array.from({ length: 300 }, () => change));
    expect(applyChange(reading, full, change)).toMatchObject({ ok: false, issues: [{ code: "import.too-many" }] });
    expect(applyChange(reading, full, { kind: "removeAdded", at: 0 })).toMatchObject({ ok: true });
  });
});
