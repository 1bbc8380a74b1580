import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Case, type LoadedPlugin, type PluginDefinition, judgeCase } from "@xhht/core";
import { indicatorsOf, targetsOf } from "@xhht/testing";
import { expect, it } from "vitest";
import { root } from "./root.ts";

const home = join(root, "plugins");
const load = async <T>(folder: string, file: string): Promise<T> =>
  (await import(/* @vite-ignore */ join(home, folder, "src", file))) as T;
const folders = readdirSync(home).filter((name) => existsSync(join(home, name, "src/cases.ts")));
const found = await Promise.all(
  folders.toSorted().map(async (folder) => ({
    folder,
    definition: (await load<{ default: PluginDefinition }>(folder, "index.ts")).default,
    cases: (await load<{ cases: Case[] }>(folder, "cases.ts")).cases,
  })),
);
const plugins: LoadedPlugin[] = found.map(({ definition }) => ({ definition, version: "0.0.0", home: "folder" }));

const status = {
  met: "🟢 đạt",
  on_course: "🔵 đúng tiến độ",
  at_risk: "🟠 có nguy cơ",
  not_met: "🔴 chưa đạt",
  cannot_judge: "⚪ chưa đánh giá được",
} as const;

const titleOf = ({ unit, programme, id }: PluginDefinition): string => unit?.name ?? programme?.label ?? id;

const page = ({ definition, cases }: (typeof found)[number]): string =>
  [
    `# ${titleOf(definition)}: đánh giá chỉ tiêu, qua ví dụ`,
    "",
    "Mỗi dòng là một tình huống với số liệu tự đặt, và kết luận mà phần mềm đưa ra. Chỉ tiêu là chỉ tiêu thật của văn bản; số liệu",
    "không phải của địa phương nào. Trang này viết ra từ `src/cases.ts` và được kiểm tra mỗi khi phần mềm thay đổi.",
    "",
    "| Tình huống | Kết luận | Phần mềm nói |",
    "|---|---|---|",
    ...cases.map((one) => {
      const { status: comes, reason } = judgeCase(one, targetsOf(definition), indicatorsOf(definition, plugins));
      return `| ${one.sentence} | ${status[comes]} | ${reason} |`;
    }),
    "",
  ].join("\n");

it.each(found)(
  "the page $folder/CASES.md says what the product says (to refresh: npx vitest run tooling/checks/src/worked-cases.test.ts -u)",
  async (plugin) => {
    await expect(page(plugin)).toMatchFileSnapshot(join(home, plugin.folder, "CASES.md"));
  },
);

it("the five places and the two programmes have worked cases, four or more each", () => {
  const few = found.filter(({ cases }) => cases.length < 4).map(({ folder }) => folder);
  expect(few).toEqual([]);
  expect(folders).toEqual(
    expect.arrayContaining([
      "commune-ia-bang",
      "commune-van-hoa",
      "district-ba-dinh",
      "national-1373",
      "national-387",
      "province-long-an",
      "ward-nguyen-nghiem",
    ]),
  );
});
