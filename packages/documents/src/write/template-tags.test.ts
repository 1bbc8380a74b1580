import { expect, test } from "vitest";
import { foreignDocx } from "../lint/mutate.test.data.ts";
import { samplePlanFile } from "./sample-plan-file.test.data.ts";
import { templateData, templateFields } from "./template-data.ts";
import { templateTags } from "./template-tags.ts";
import { writePlan } from "./write-plan.ts";

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const template = (...lines: string[]): Uint8Array => foreignDocx({ body: lines.map(p).join("") });

test("names what papers have, what they do not have, and what the template leaves out", async () => {
  const read = await templateTags(template("{co_quan}", "{so_kyhieu}", "{#noi_dung}", "{doan}", "{/noi_dung}", "{#bang2}", "{o1}", "{/bang2}", "{ma_ban}"));
  expect(read).toMatchObject({ ok: true, value: { unknown: ["so_kyhieu"], issues: [] } });
  expect(read.ok && [read.value.known, read.value.absent]).toEqual([
    ["co_quan", "noi_dung", "doan", "bang2", "o1", "ma_ban"],
    ["so_ky_hieu", "dia_danh_ngay", "ten_loai", "trich_yeu", "noi_nhan", "quyen_han", "chuc_vu", "ho_ten", "dau"],
  ]);
});

test("without a place for what the paper says, or for its id, it may not be used", async () => {
  const read = await templateTags(template("{co_quan}"));
  expect(read.ok && read.value.issues.map(({ place, severity }) => [place, severity])).toEqual([["thẻ {noi_dung}", "error"], ["thẻ {ma_ban}", "error"]]);
});

test("a file that is no template says why", async () => {
  expect(await templateTags(template("{#noi_dung}"))).toMatchObject({ ok: false, issues: [{ code: "template.syntax" }] });
  expect(await templateTags(new TextEncoder().encode("PK"))).toMatchObject({ ok: false });
});

test("every field that a paper gives is one that templates are told of", () => {
  const named = (value: unknown): string[] =>
    Array.isArray(value) ? value.flatMap((row) => Object.entries(row as object).flatMap(([key, inside]) => [key, ...named(inside)])) : [];
  const given = Object.entries(templateData(writePlan(samplePlanFile))).flatMap(([key, value]) => [key, ...named(value)]);
  expect([...new Set(given)].filter((key) => !Object.hasOwn(templateFields, key) && !/^(?:bang|o)\d+$/.test(key))).toEqual([]);
});
