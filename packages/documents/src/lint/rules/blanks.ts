import type { Anatomy } from "../anatomy.ts";
import { together, type LintFinding } from "../finding.ts";

const open = /…|\.{3,}|_{3,}|^\s*Số:\s*\/|ngày\s+tháng|tháng\s+năm/u;

/** Places that nobody filled in yet. */
export const blankRules = ({ of }: Anatomy): LintFinding[] =>
  together("nd30.blank", "error", of("head", "subject", "attached", "body", "foot").filter(({ text }) => open.test(text.replace(/…\s*(?=[)”"])/gu, ""))), "Còn chỗ trống chưa điền.", "Điền số, ngày và mọi chỗ có dấu “…” trước khi ký.");
