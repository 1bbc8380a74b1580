import type { Anatomy } from "../anatomy.ts";
import { together, type LintFinding } from "../finding.ts";

/** `99.5%` is English; a date such as 12.5.2022 is none. */
const englishDecimal = /(?<![\d.,/])\d{1,3}\.\d{1,2}(?:\s*%|(?=\s*(?:phần trăm|điểm)))/u;

/** Decimals have a comma. */
export const figureRules = ({ paragraphs }: Anatomy): LintFinding[] =>
  together("nd30.figures.comma", "warning", paragraphs.filter(({ text }) => englishDecimal.test(text)), "Số thập phân viết bằng dấu chấm.", "Viết phần thập phân sau dấu phẩy, ví dụ 99,5%.");
