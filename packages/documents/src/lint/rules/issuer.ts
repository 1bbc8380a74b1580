import { fold } from "@xhht/core";
import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals, mainLetters, piecesOf, sizeWithin, type HeadPiece } from "../piece.ts";
import { mottoPiece, nationPiece } from "./national-head.ts";
import { ruleBelow, typedRule } from "./rule-below.ts";

const marks = /^(?:DỰ THẢO|MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|SỐ LIỆU MÔ PHỎNG|BẢN TÓM LƯỢC|BẢN SAO|SAO Y)/iu;

/** The lines that name who issues the paper, the body above first. */
export const issuerPieces = (anatomy: Anatomy): HeadPiece[] => {
  const pieces = piecesOf(anatomy.of("head"));
  const known = new Set([nationPiece(pieces), mottoPiece(pieces)]);
  const other = /^(?:Số\s*[:\d]|V\/v|.*\bngày\b.*\bnăm\b)/iu;
  return pieces.filter((one) => !known.has(one) && !other.test(one.text) && !marks.test(one.text) && !typedRule.test(one.text) && !fold(one.text).startsWith("cong hoa"));
};

/** Who issues: capitals 12–13; the issuing body bold, the body above it not; a drawn rule below. */
export const issuerRules = (anatomy: Anatomy): LintFinding[] => {
  const pieces = issuerPieces(anatomy);
  const last = pieces.at(-1);
  if (!last) return [finding("nd30.issuer.missing", "error", "đầu văn bản", "Không thấy tên cơ quan ban hành.", "Ghi tên cơ quan ở góc trên bên trái, chữ in hoa, cỡ 12 hoặc 13, đậm.")];
  const bold = pieces.filter(({ runs }) => allRuns(runs, (letters) => letters.bold === true));
  const findings = pieces.flatMap(({ text, runs, paragraph }) => [
    ...(isCapitals(text) ? [] : [finding("nd30.issuer.capitals", "error", paragraph, "Tên cơ quan không viết in hoa.", "Viết tên cơ quan bằng chữ in hoa.")]),
    ...(sizeWithin(mainLetters(runs).size, 12, 13) ? [] : [finding("nd30.issuer.size", "error", paragraph, "Cỡ chữ của tên cơ quan không phải 12 hoặc 13.", "Đặt cỡ chữ 12 hoặc 13.")]),
  ]);
  if (!bold.includes(last)) findings.push(finding("nd30.issuer.bold", "error", last.paragraph, "Tên cơ quan ban hành không đậm.", "Đặt dòng tên cơ quan ban hành kiểu chữ đứng, đậm; dòng cơ quan cấp trên để chữ thường."));
  if (pieces.some(({ text }) => /^UBND\b|\bUBND$/u.test(text))) {
    findings.push(finding("nd30.issuer.words", "warning", pieces.find(({ text }) => /UBND/u.test(text))!.paragraph, "Tên cơ quan ban hành viết tắt.", "Viết đầy đủ “ỦY BAN NHÂN DÂN …” ở phần đầu văn bản."));
  }
  const rule = ruleBelow(anatomy, last.paragraph);
  if (rule !== "drawn") {
    findings.push(
      finding("nd30.issuer.rule", "error", last.paragraph, rule === "typed" ? "Đường kẻ dưới tên cơ quan là ký tự gõ." : "Không có đường kẻ dưới tên cơ quan.", "Vẽ một đường liền dài 1/3 đến 1/2 dòng chữ, đặt cân đối; không gạch chân, không gõ dấu gạch."),
    );
  }
  return findings;
};
