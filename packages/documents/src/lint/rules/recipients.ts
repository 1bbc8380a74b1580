import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, mainLetters, piecesOf, sizeWithin } from "../piece.ts";

/** Nơi nhận: the label 12 bold italic; the list 11 upright, a dash before each, `;` between, the last one "Lưu". */
export const recipientRules = (anatomy: Anatomy): LintFinding[] => {
  const pieces = piecesOf(anatomy.of("foot"));
  const label = pieces.find(({ text }) => /^nơi\s+nhận/iu.test(text));
  if (anatomy.of("title", "body").length === 0) return [];
  if (!label) return [finding("nd30.recipients.missing", "error", "cuối văn bản", "Không thấy “Nơi nhận”.", "Ghi “Nơi nhận:” bên trái, ngang chức vụ người ký, rồi danh sách, cuối cùng là “- Lưu: VT, ….”.")];
  const findings: LintFinding[] = [];
  const { runs, paragraph } = label;
  const inOneCell = pieces.filter((one) => one.paragraph.number > paragraph.number && (paragraph.cell === null || one.paragraph.cell?.column === paragraph.cell.column));
  const dashed = inOneCell.filter(({ text }) => /^[-–+*•]\s*\S/u.test(text));
  if (!allRuns(runs, ({ bold, italic }) => bold === true && italic === true)) findings.push(finding("nd30.recipients.label", "error", paragraph, "Chữ “Nơi nhận” không nghiêng đậm.", "Đặt kiểu chữ nghiêng, đậm, cỡ 12."));
  if (!sizeWithin(mainLetters(runs).size, 12, 12)) findings.push(finding("nd30.recipients.label-size", "error", paragraph, "Cỡ chữ của “Nơi nhận” không phải 12.", "Đặt cỡ chữ 12."));
  const [first] = dashed;
  if (!first) return [...findings, finding("nd30.recipients.list", "error", paragraph, "Dưới “Nơi nhận” không có danh sách gạch đầu dòng.", "Ghi mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng có “;”.")];
  const wrongSize = dashed.find(({ runs: own }) => !sizeWithin(mainLetters(own).size, 11, 11));
  if (wrongSize) findings.push(finding("nd30.recipients.size", "error", wrongSize.paragraph, "Cỡ chữ của danh sách nơi nhận không phải 11.", "Đặt cỡ chữ 11, kiểu chữ đứng."));
  const slanted = dashed.find(({ runs: own }) => mainLetters(own).italic || mainLetters(own).bold);
  if (slanted) findings.push(finding("nd30.recipients.upright", "error", slanted.paragraph, "Danh sách nơi nhận in nghiêng hoặc đậm.", "Đặt kiểu chữ đứng, không đậm."));
  const last = dashed.at(-1)!;
  const open = dashed.slice(0, -1).find(({ text }) => !text.endsWith(";"));
  if (open) findings.push(finding("nd30.recipients.mark", "warning", open.paragraph, "Dòng nơi nhận không kết thúc bằng dấu chấm phẩy.", "Kết thúc mỗi dòng bằng “;”, dòng “Lưu” bằng “.”."));
  if (!/^[-–+*•]\s*lưu\b/iu.test(last.text)) findings.push(finding("nd30.recipients.file", "error", last.paragraph, "Dòng cuối của nơi nhận không phải “Lưu”.", "Thêm dòng cuối “- Lưu: VT, (đơn vị soạn thảo).”."));
  else if (!last.text.endsWith(".")) findings.push(finding("nd30.recipients.last", "warning", last.paragraph, "Dòng “Lưu” không kết thúc bằng dấu chấm.", "Kết thúc dòng “Lưu” bằng “.”."));
  return findings;
};
