import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reading } from "@xhht/documents";
import { afterAll, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = `ỦY BAN NHÂN DÂN
XÃ VẠN HÒA
Số: 07/KH-UBND
Vạn Hòa, ngày 09 tháng 9 năm 2022
KẾ HOẠCH
Học tập suốt đời trên địa bàn xã Vạn Hòa, huyện Nông Cống
I. MỤC TIÊU
1. Mục tiêu đến năm 2025
- 45% người trong độ tuổi lao động được trang bị kỹ năng sống.
II. NHIỆM VỤ
1. Mở lớp
a) Mở lớp buổi tối ở thôn 🎓;
b) Mời thầy cô đã nghỉ hưu dạy.
III. TỔ CHỨC THỰC HIỆN
1. Hội Khuyến học xã: Chủ trì vận động người học.
Nơi nhận:
- Phòng GDĐT;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Đào
`;

const typed = async (...words: string[]): Promise<{ code: number; out: string; err: string }> => {
  const said = { out: "", err: "" };
  const code = await run(["import", ...words], { out: (text) => void (said.out += text), err: (text) => void (said.err += text), env: {}, workingFolder: folder });
  return { code, ...said };
};

writeFileSync(join(folder, "plan.txt"), plan.normalize("NFD"));

test("gives one JSON document of the fixed shape, its spans counting the characters of --text", async () => {
  const [{ code, out }, { out: text }] = [await typed("plan.txt", "--json"), await typed("plan.txt", "--text")];
  const reading = JSON.parse(out) as Reading & { unit: string };
  expect([code, reading.unit]).toEqual([0, "16327"]);
  expect(Object.keys(reading).slice(0, 11)).toEqual([
    "document", "decision", "legalBases", "targets", "taskGroups", "taskTables", "responsibilities", "funding", "reporting", "recipients", "unread",
  ]);
  expect(reading.document).toEqual({ kind: "KH", number: "07/KH-UBND", date: "2022-09-09", issuer: "UBND xã Vạn Hòa", title: expect.stringContaining("suốt đời") as string });
  expect(reading.targets).toMatchObject([{ milestone: 2025, comparator: "eq", value: 45, unit: "%", indicator: "SKILL_LIFE", place: "I.1" }]);
  expect(Object.keys(reading.targets[0]!)).toEqual(["text", "milestone", "comparator", "value", "unit", "measure", "modality", "nested", "indicator", "place", "span"]);
  expect(text).toBe(text.normalize("NFC"));
  const characters = Array.from(text);
  const pieces = [...reading.targets, ...reading.taskGroups.flatMap(({ tasks }) => tasks), ...reading.recipients];
  expect(pieces).toHaveLength(5);
  for (const { text: words, span } of pieces) expect(characters.slice(...span).join("")).toContain(words);
});

test("says in words what was understood", async () => {
  const { code, out } = await typed("plan.txt");
  expect([code, out]).toEqual([0, expect.stringMatching(/hiểu được 100% số ký tự[\s\S]*Xã Vạn Hòa[\s\S]*1 chỉ tiêu[\s\S]*2 nhiệm vụ[\s\S]*Lê Thị Đào/u)]);
});

test("refuses a file that is not there, one that is no text, and a code that no unit bears", async () => {
  writeFileSync(join(folder, "picture.docx"), "GIF89a");
  expect(await typed("nowhere.txt")).toMatchObject({ code: 1, err: expect.stringContaining("Không có tệp") as string });
  expect(await typed("picture.docx", "--json")).toMatchObject({ code: 1, out: "" });
  expect(await typed("plan.txt", "--unit", "000")).toMatchObject({ code: 1, err: expect.stringContaining("000") as string });
  expect((await typed()).code).toBe(2);
});
