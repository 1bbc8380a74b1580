import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, mainLetters, piecesOf, sizeWithin } from "../piece.ts";

const blank = "[\\s.…_]*";

/** `Ba Đình, ngày 08 tháng 02 năm 2022`: italic 13–14; a zero before days below ten and months 1 and 2. */
export const placeDateRules = (anatomy: Anatomy): LintFinding[] => {
  const piece = piecesOf(anatomy.of("head")).find(({ text }) => /\bngày\b/iu.test(text) && /\bnăm\b|\d\/\d/iu.test(text));
  if (!piece) return [finding("nd30.place-date.missing", "error", "đầu văn bản", "Không thấy địa danh và ngày ban hành.", "Ghi dưới Tiêu ngữ, ví dụ “Ba Đình, ngày 08 tháng 02 năm 2022”.")];
  const { text, runs, paragraph } = piece;
  const findings: LintFinding[] = [];
  const say = (code: string, message: string, remedy: string): void => {
    findings.push(finding(`nd30.place-date.${code}`, "error", paragraph, message, remedy));
  };
  const [matched, day, month] = new RegExp(`^\\p{Lu}[^,]*, ngày ${blank}(\\d*)${blank} ?tháng ${blank}(\\d*)${blank} ?năm ${blank}\\d*${blank}$`, "u").exec(text) ?? [];
  if (matched === undefined) say("pattern", "Địa danh và ngày không theo mẫu.", "Viết “Địa danh, ngày … tháng … năm …”, có dấu phẩy sau địa danh, không viết tắt bằng dấu gạch chéo.");
  if (/^[1-9]$/.test(day ?? "")) say("padding", `Ngày ${day} không có số 0 phía trước.`, `Viết “ngày 0${day}”.`);
  if (/^[12]$/.test(month ?? "")) say("padding", `Tháng ${month} không có số 0 phía trước.`, `Viết “tháng 0${month}”.`);
  if (/^0[3-9]$/.test(month ?? "")) findings.push(finding("nd30.place-date.padding", "hint", paragraph, `Tháng ${month} thừa số 0 phía trước.`, `Chỉ tháng 1 và 2 thêm số 0: viết “tháng ${Number(month)}”.`));
  if (!allRuns(runs, ({ italic }) => italic === true)) say("italic", "Địa danh và ngày không in nghiêng.", "Đặt kiểu chữ nghiêng.");
  if (!sizeWithin(mainLetters(runs).size, 13, 14)) say("size", "Cỡ chữ của địa danh và ngày không phải 13 hoặc 14.", "Đặt cỡ chữ 13 hoặc 14.");
  return findings;
};
