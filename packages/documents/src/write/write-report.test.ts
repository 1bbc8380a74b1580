import { expect, test } from "vitest";
import { lintDocx } from "../lint/lint-docx.ts";
import { docxOf } from "./docx-of.ts";
import { paperText } from "./paper-text.ts";
import { sampleReportFile } from "./sample-report-file.test.data.ts";
import { writeReport } from "./write-report.ts";

const paper = writeReport(sampleReportFile);
const lines = paperText(paper).split("\n");

test("the head leaves number and day open, but not the year", () => {
  expect(lines).toContain("Số: …/BC-UBND");
  expect(lines).toContain("Bến Sao, ngày … tháng … năm 2026");
  expect(lines).toContain("Thực hiện Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2024 của UBND xã Bến Sao về mở tủ sách và lớp học tối, Ủy ban nhân dân xã Bến Sao báo cáo kết quả xây dựng xã hội học tập năm 2026 với UBND tỉnh Sông Trăng như sau:");
  expect(paper.blanks.map(({ place }) => place)).toEqual(["Số, ký hiệu của báo cáo", "Ngày ban hành báo cáo"]);
  const issued = writeReport({ ...sampleReportFile, letter: { number: "9/BC-UBND", issuedOn: "2026-12-02" } });
  expect(issued.blanks).toEqual([]);
  expect(paperText(issued)).toContain("Số: 09/BC-UBND\nBến Sao, ngày 02 tháng 12 năm 2026");
});

test("a figure stands beside its target, last year's, both its parts and the judgement", () => {
  const tables = paper.sheets[0]!.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  expect(tables.flatMap(({ rows }) => rows).find(([, label]) => label === "Gia đình có tủ sách")).toEqual([
    "1", "Gia đình có tủ sách", "2026: trên 65%", "51%\n(500/980)", "65,1%\n(651/1.000)", "Đạt",
  ]);
  expect(tables[0]!.columns.map(({ label }) => label)).toEqual(["TT", "Chỉ tiêu", "Mục tiêu", "Năm 2025", "Năm 2026", "Đánh giá"]);
  expect(lines).toContain("Gia đình có tủ sách: Trường chuyển cho ấp Đò hai trăm cuốn sách.");
});

test("the comparison tells what stands how and what went which way", () => {
  expect(lines).toContain("Báo cáo có 5 chỉ tiêu với 5 mốc được đối chiếu: đạt 3, chậm tiến độ 1, chưa đánh giá 1.");
  expect(lines).toContain("- Tăng 1 chỉ tiêu: Gia đình có tủ sách.");
  expect(lines).toContain("- Giảm 1 chỉ tiêu: Người học lớp tối.");
  expect(lines).toContain("- Giữ nguyên 1 chỉ tiêu: Chuẩn đọc sách cộng đồng.");
  expect(paperText(writeReport({ ...sampleReportFile, lastYear: null }))).toContain("Chưa có số liệu năm 2025 để so sánh.");
});

test("progress and words are those that were frozen; what nobody said is said to be missing", () => {
  expect(lines).toContain("1\tGom sách cũ ở trường\tĐã hoàn thành\tGom được 1.250 cuốn");
  expect(lines).toContain("1\tKhảo sát người cần học\tChưa báo cáo\t");
  expect(lines).toContain("Mở thêm hai tủ sách ở ấp Gò.");
  expect(lines).toContain("- Lớp tối có 600 người theo học.");
  expect(lines.slice(lines.indexOf("VI. ĐỀ XUẤT VỚI CẤP TRÊN"))[1]).toBe("Không có nội dung.");
});

test("the Word file passes every rule, and its foot names the snapshot", async () => {
  const bytes = await docxOf(paper);
  expect(await lintDocx(bytes)).toEqual({ ok: true, value: [] });
  expect(paper.footer).toBe("Mã bản số liệu: 0a1b2c3d");
});
