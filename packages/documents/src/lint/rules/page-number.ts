import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { sizeWithin } from "../piece.ts";

/** A text so short surely fits on one page, which bears no number. */
const onePage = 1_800;

/** Page number: in the head margin, centred, 13–14 upright, not on the first page. */
export const pageNumberRules = ({ sections, paragraphs }: Anatomy): LintFinding[] => {
  const first = sections[0];
  if (!first) return [];
  const place = "lề đầu trang";
  const numbers = sections.flatMap(({ headers }) => headers.default?.numbers ?? []);
  const inFoot = sections.some(({ footers }) => [footers.default, footers.first].some((edge) => edge && edge.numbers.length > 0));
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const findings: LintFinding[] = [];
  const say = (code: string, message: string, remedy: string, severity: "error" | "warning" = "error"): void => {
    findings.push(finding(`nd30.page-number.${code}`, severity, place, message, remedy));
  };
  if (inFoot) say("place", "Số trang nằm ở chân trang.", "Chuyển số trang lên giữa lề trên: Insert → Page Number → Top of Page → kiểu ở giữa.");
  if (numbers.length === 0) {
    if (!inFoot && letters > onePage) say("missing", "Văn bản nhiều trang nhưng không có số trang.", "Chèn số trang vào giữa lề trên: Insert → Page Number → Top of Page, từ trang 2.");
    return findings;
  }
  const onFirst = (first.firstApart ? first.headers.first : first.headers.default)?.numbers ?? [];
  if (onFirst.length > 0) {
    say("first", "Trang đầu cũng in số trang.", "Mở đầu trang, chọn Different First Page và xóa số ở trang đầu.");
  }
  if (numbers.some(({ align }) => align !== "center")) say("align", "Số trang không nằm giữa.", "Canh giữa đoạn chứa số trang.");
  if (numbers.some(({ letters: { size } }) => !sizeWithin(size, 13, 14))) say("size", "Cỡ chữ của số trang không phải 13 hoặc 14.", "Đặt cỡ chữ của số trang là 13 hoặc 14.", "warning");
  if (numbers.some(({ letters: { italic, bold } }) => italic || bold)) say("upright", "Số trang in nghiêng hoặc đậm.", "Đặt số trang kiểu chữ đứng, không đậm.", "warning");
  return findings;
};
