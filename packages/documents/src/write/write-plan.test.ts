import { expect, test } from "vitest";
import { paperText } from "./paper-text.ts";
import { sampleIssuedPlanFile, samplePlanFile } from "./sample-plan-file.test.data.ts";
import { writeAnnex } from "./annex-sheet.ts";
import { writePlan } from "./write-plan.ts";

const text = paperText(writePlan(samplePlanFile));
const lines = text.split("\n");

test("the head, the bases and the opening stand before the sections", () => {
  expect(lines.slice(0, 11)).toEqual([
    "ỦY BAN NHÂN DÂN XÃ BẾN SAO",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: …/KH-UBND",
    "BẢN TÓM LƯỢC",
    "Bến Sao, ngày … tháng … năm …",
    "KẾ HOẠCH",
    "Mở tủ sách và lớp học tối ở xã Bến Sao giai đoạn 2024-2030",
    "Căn cứ Quyết định số 1373/QĐ-TTg ngày 30 tháng 7 năm 2021 của Thủ tướng Chính phủ về việc phê duyệt đề án học tập;",
    "Căn cứ Kế hoạch số 7/KH-UBND ngày 05 tháng 01 năm 2024 của UBND huyện Sông Trăng về kế hoạch tủ sách của huyện.",
    "Ủy ban nhân dân xã Bến Sao ban hành Kế hoạch mở tủ sách và lớp học tối ở xã Bến Sao giai đoạn 2024-2030 như sau:",
  ]);
});

test("numbers are those of the plan, its gaps too; letters, dashes and pluses keep their rank", () => {
  for (const line of [
    "II. MỤC TIÊU", "1. Mục tiêu chung", "2. Mục tiêu cụ thể", "a) Mục tiêu đến năm 2025:", "b) Mục tiêu đến năm 2030:",
    "1. Tủ sách ấp", "a) Gom sách cũ ở trường (Thông tư số 9/2030/TT-ABC ngày 09 tháng 02 năm 2023 của Bộ Tưởng tượng).",
    "- Mỗi ấp một điểm nhận.", "3. Lớp học tối", "- Khảo sát người cần học.", "2. Người dân góp sách.",
    "a) Chủ trì, phối hợp với Trường Tiểu học Bến Sao: giữ sổ mượn sách.", "4. UBND xã",
  ]) {
    expect(lines).toContain(line);
  }
});

test("goals are whole sentences with a decimal comma, under the heading that their place names", () => {
  const from = lines.indexOf("a) Mục tiêu đến năm 2025:");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "- Đăng ký trên 70% gia đình có tủ sách.",
    "- Trên 62,5% gia đình có tủ sách đạt danh hiệu.",
    "- Đạt chuẩn đọc sách cộng đồng mức độ 2.",
  ]);
});

test("deadlines and reviews that no clause tells are told; the text ends with its mark", () => {
  expect(text).toContain("Hội Đọc sách xã báo cáo kết quả thực hiện kế hoạch với UBND xã trước ngày 20/11 hằng năm.");
  expect(text).toContain("Sơ kết việc thực hiện kế hoạch vào quý II năm 2027.");
  expect(text).toMatch(/Kế hoạch này\.\/\.\nNơi nhận:\n- UBND huyện Sông Trăng \(b\/c\);\n- Các ấp;\n- Lưu: VT\.\nTM\. ỦY BAN NHÂN DÂN\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý Thị Mây\n/);
});

test("blanks are in sight and listed", () => {
  expect(writePlan(samplePlanFile).blanks.map(({ place }) => place)).toEqual(["Số, ký hiệu của kế hoạch", "Ngày ban hành kế hoạch"]);
  expect(writePlan(sampleIssuedPlanFile).blanks).toEqual([]);
});

test("the annex is a sheet of its own", () => {
  const annex = writeAnnex(samplePlanFile)!;
  expect(paperText(annex)).toBe(
    ["Phụ lục", "LỊCH MỞ TỦ SÁCH", "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của UBND xã Bến Sao)", "TT\tẤp\tĐơn vị lo\tThời gian", "1\tẤp Đò\tHội Đọc sách xã\tQuý II/2024", "2\tẤp Gò\tHội Đọc sách xã\tQuý IV/2024"].join("\n"),
  );
  expect(writeAnnex({ ...samplePlanFile, plan: { ...samplePlanFile.plan, taskTables: {} } })).toBeNull();
});

test("a plan issued by a decision has no number, recipients or signature of its own", () => {
  const [decision, plan] = writePlan(sampleIssuedPlanFile).sheets;
  expect(decision!.blocks.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["letterhead", "authority", "decides", "article", "signature"]),
  );
  expect(plan!.blocks.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(["letterhead"]));
  expect(plan!.blocks.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(["signature"]));
  expect(paperText(writePlan(sampleIssuedPlanFile))).toContain("(Ban hành kèm theo Quyết định số 08/QĐ-UBND ngày 02 tháng 3 năm 2024 của Chủ tịch UBND xã Bến Sao)");
});
