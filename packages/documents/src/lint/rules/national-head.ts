import { fold } from "@xhht/core";
import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals, mainLetters, piecesOf, sizeWithin, type HeadPiece } from "../piece.ts";
import { ruleBelow } from "./rule-below.ts";

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const sameMotto = /^doc\s*lap\s*[-–—]?\s*tu\s*do\s*[-–—]?\s*hanh\s*phuc/;

/** Older spelling puts the mark on the other letter: HOÀ. Both are read, none is a fault. */
const spelling = (text: string): string => text.replace(/HOÀ/gu, "HÒA").replace(/\s+/gu, " ").trim();

/** The pieces of the head by what they say. */
export const nationPiece = (pieces: readonly HeadPiece[]): HeadPiece | undefined => pieces.find(({ text }) => fold(text).startsWith("cong hoa xa hoi"));
/** The motto below the name of the nation. */
export const mottoPiece = (pieces: readonly HeadPiece[]): HeadPiece | undefined => pieces.find(({ text }) => sameMotto.test(fold(text)));

/** Quốc hiệu and tiêu ngữ: their words, their letters, one line, the drawn rule. */
export const nationalHeadRules = (anatomy: Anatomy): LintFinding[] => {
  const pieces = piecesOf(anatomy.of("head"));
  const findings: LintFinding[] = [];
  const first = nationPiece(pieces);
  const second = mottoPiece(pieces);
  if (!first) {
    findings.push(finding("nd30.nation.missing", "error", "đầu văn bản", "Không thấy Quốc hiệu.", `Ghi “${nation}” ở góc trên bên phải, chữ in hoa, cỡ 12 hoặc 13, đậm.`));
  } else {
    const { text, runs, paragraph } = first;
    const whole = fold(text).endsWith("viet nam");
    if (!whole) findings.push(finding("nd30.nation.line", "error", paragraph, "Quốc hiệu không nằm gọn trên một dòng.", "Nới ô chứa Quốc hiệu (khoảng 10 cm, lề ô bằng 0) để tất cả nằm trên một dòng."));
    else if (spelling(text) !== nation) findings.push(finding("nd30.nation.words", "error", paragraph, "Quốc hiệu viết không đúng.", `Viết đúng và in hoa: “${nation}”.`));
    if (!allRuns(runs, ({ bold }) => bold === true)) findings.push(finding("nd30.nation.bold", "error", paragraph, "Quốc hiệu không đậm.", "Đặt Quốc hiệu kiểu chữ đứng, đậm."));
    if (!sizeWithin(mainLetters(runs).size, 12, 13)) findings.push(finding("nd30.nation.size", "error", paragraph, "Cỡ chữ của Quốc hiệu không phải 12 hoặc 13.", "Đặt cỡ chữ 12 hoặc 13."));
    if (mainLetters(runs).italic) findings.push(finding("nd30.nation.upright", "error", paragraph, "Quốc hiệu in nghiêng.", "Đặt Quốc hiệu kiểu chữ đứng, đậm."));
  }
  if (!second) {
    findings.push(finding("nd30.motto.missing", "error", "đầu văn bản", "Không thấy Tiêu ngữ.", `Ghi “${motto}” dưới Quốc hiệu, cỡ 13 hoặc 14, đậm.`));
  } else {
    const { text, runs, paragraph } = second;
    if (text !== motto) {
      const remedy = isCapitals(text) ? `Chỉ viết hoa chữ đầu mỗi cụm: “${motto}”.` : `Viết “${motto}”, gạch nối ngắn có dấu cách hai bên.`;
      findings.push(finding("nd30.motto.words", "error", paragraph, "Tiêu ngữ viết không đúng.", remedy));
    }
    if (!allRuns(runs, ({ bold }) => bold === true)) findings.push(finding("nd30.motto.bold", "error", paragraph, "Tiêu ngữ không đậm.", "Đặt Tiêu ngữ kiểu chữ đứng, đậm."));
    if (!sizeWithin(mainLetters(runs).size, 13, 14)) findings.push(finding("nd30.motto.size", "error", paragraph, "Cỡ chữ của Tiêu ngữ không phải 13 hoặc 14.", "Đặt cỡ chữ 13 hoặc 14."));
    const rule = ruleBelow(anatomy, paragraph);
    if (rule !== "drawn") {
      findings.push(
        finding("nd30.motto.rule", "error", paragraph, rule === "typed" ? "Đường kẻ dưới Tiêu ngữ là ký tự gõ." : "Không có đường kẻ dưới Tiêu ngữ.", "Vẽ một đường liền (Insert → Shapes → Line hoặc viền của đoạn) dài bằng dòng chữ; không gạch chân, không gõ dấu gạch."),
      );
    }
  }
  return findings;
};
