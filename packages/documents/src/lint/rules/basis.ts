import type { Anatomy } from "../anatomy.ts";
import { finding, together, type LintFinding } from "../finding.ts";
import { allRuns } from "../piece.ts";

/** Legal bases: italic; each ends with `;`, the last with a full stop (a comma is met before "QUYẾT ĐỊNH:"). */
export const basisRules = (anatomy: Anatomy): LintFinding[] => {
  const lines = anatomy.of("basis");
  const last = lines.at(-1);
  if (!last) return [];
  const upright = lines.filter(({ runs }) => !allRuns(runs, ({ italic }) => italic === true));
  const unended = lines.slice(0, -1).filter(({ text }) => !/;\s*$/u.test(text));
  return [
    ...together("nd30.basis.italic", "error", upright, "Căn cứ ban hành không in nghiêng.", "Đặt kiểu chữ nghiêng cho các dòng căn cứ."),
    ...together("nd30.basis.mark", "error", unended, "Dòng căn cứ không kết thúc bằng dấu chấm phẩy.", "Kết thúc mỗi căn cứ bằng “;”, căn cứ cuối cùng bằng “.”."),
    ...(/\.\s*$/u.test(last.text) ? [] : [finding("nd30.basis.last", "error", last, "Căn cứ cuối cùng không kết thúc bằng dấu chấm.", "Kết thúc căn cứ cuối cùng bằng “.”.")]),
  ];
};
