import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { mainLetters, piecesOf, sizeWithin } from "../piece.ts";

const abbreviations: Record<string, string> = {
  "KẾ HOẠCH": "KH", "QUYẾT ĐỊNH": "QĐ", "BÁO CÁO": "BC", "THÔNG BÁO": "TB", "CHƯƠNG TRÌNH": "CTr", "HƯỚNG DẪN": "HD", "TỜ TRÌNH": "TTr",
  "NGHỊ QUYẾT": "NQ", "CHỈ THỊ": "CT", "ĐỀ ÁN": "ĐA", "PHƯƠNG ÁN": "PA", "DỰ ÁN": "DA", "QUY CHẾ": "QC", "QUY ĐỊNH": "QyĐ", "BIÊN BẢN": "BB", "CÔNG ĐIỆN": "CĐ",
};
const dots = "(?:\\s*[.…_]+\\s*|\\s*)";
const symbol = "[\\p{L}\\d]+(?:[-/.][\\p{L}\\d.…]+)*|[.…]+";

/** `Số: 56/KH-UBND`: 13 upright, the kind's own abbreviation, a zero before numbers below ten, no spaces at `/` and `-`. */
export const numberRules = (anatomy: Anatomy): LintFinding[] => {
  const piece = piecesOf(anatomy.of("head")).find(({ text }) => /^số\s*[:.\d…]/iu.test(text));
  if (!piece) return [finding("nd30.number.missing", "error", "đầu văn bản", "Không thấy số, ký hiệu văn bản.", "Ghi dưới tên cơ quan, ví dụ “Số: 05/KH-UBND”; chưa có số thì chừa chỗ “Số:     /KH-UBND”.")];
  const { text, runs, paragraph } = piece;
  const findings: LintFinding[] = [];
  const say = (code: string, message: string, remedy: string): void => {
    findings.push(finding(`nd30.number.${code}`, "error", paragraph, message, remedy));
  };
  const [, before, after] = new RegExp(`^Số:${dots}(\\d*)${dots}/(${symbol})$`, "u").exec(text) ?? [];
  if (!/^Số\s?:/u.test(text)) say("colon", "Sau chữ “Số” thiếu dấu hai chấm.", "Viết “Số: …/…”.");
  if (/\s[/-]|[/-]\s/u.test(text.replace(/^Số:\s*\/?/u, "").replace(/^[.…\s]*\//u, ""))) say("spaces", "Số, ký hiệu có dấu cách quanh “/” hoặc “-”.", "Viết liền, ví dụ “56/KH-UBND”.");
  else if (after === undefined) say("pattern", "Số, ký hiệu không theo mẫu “Số: số/loại-cơ quan”.", "Viết như “Số: 56/KH-UBND”.");
  if (/^\d$/.test(before ?? "")) say("padding", `Số ${before} nhỏ hơn 10 mà không có số 0 phía trước.`, `Viết “0${before}”.`);
  const kind = anatomy.of("title")[0]?.text.trim().toLocaleUpperCase("vi");
  const wanted = kind === undefined ? undefined : abbreviations[kind];
  const used = /^([\p{L}]+)-/u.exec(after ?? "")?.[1];
  if (wanted !== undefined && used !== undefined && used !== wanted) say("abbreviation", `Ký hiệu “${used}” không phải chữ viết tắt của ${kind!.toLocaleLowerCase("vi")}.`, `Dùng “${wanted}”.`);
  if (!sizeWithin(mainLetters(runs).size, 13, 13)) say("size", "Cỡ chữ của số, ký hiệu không phải 13.", "Đặt cỡ chữ 13.");
  if (mainLetters(runs).italic || mainLetters(runs).bold) say("upright", "Số, ký hiệu in nghiêng hoặc đậm.", "Đặt kiểu chữ đứng, không đậm.");
  return findings;
};
