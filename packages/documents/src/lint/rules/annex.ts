import { fold } from "@xhht/core";
import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals, mainLetters, sizeWithin } from "../piece.ts";

/** Phụ lục: a page of its own, the word 14 bold centred, Roman numbers where several, title in capitals, what it belongs to. */
export const annexRules = (anatomy: Anatomy): LintFinding[] => {
  const heads = anatomy.of("annexHead");
  return heads.flatMap((head, index) => {
    const findings: LintFinding[] = [];
    const say = (code: string, message: string, remedy: string, at = head): void => {
      findings.push(finding(`nd30.annex.${code}`, "error", at, message, remedy));
    };
    const end = heads[index + 1]?.number ?? Infinity;
    const inside = anatomy.paragraphs.filter(({ number }) => number > head.number && number < end);
    const title = inside.find((one) => anatomy.zoneOf(one) === "annexTitle");
    const attached = inside.find((one) => anatomy.zoneOf(one) === "attached");
    if (!head.onNewPage) say("page", "Phụ lục không bắt đầu ở trang mới.", "Chèn ngắt trang (Ctrl+Enter) hoặc ngắt phần trước phụ lục.");
    if (head.stance.align !== "center") say("align", "Chữ “Phụ lục” không canh giữa.", "Canh giữa.");
    if (!allRuns(head.runs, ({ bold }) => bold === true)) say("bold", "Chữ “Phụ lục” không đậm.", "Đặt kiểu chữ đứng, đậm, cỡ 14.");
    if (!sizeWithin(mainLetters(head.runs).size, 14, 14)) say("size", "Cỡ chữ của “Phụ lục” không phải 14.", "Đặt cỡ chữ 14.");
    const number = /\s([IVXLC]+|\d+)\s*[.:]?$/u.exec(head.text.trim())?.[1];
    if (heads.length > 1 && !/^[IVXLC]+$/u.test(number ?? "")) say("number", "Văn bản có nhiều phụ lục nhưng phụ lục này không đánh số La Mã.", "Ghi “Phụ lục I”, “Phụ lục II” …");
    if (!title) say("title-missing", "Dưới chữ “Phụ lục” không có tên phụ lục.", "Ghi tên phụ lục in hoa, đậm, canh giữa.");
    else {
      if (!isCapitals(title.text)) say("title-capitals", "Tên phụ lục không viết in hoa.", "Viết in hoa, cỡ 13 hoặc 14, đậm.", title);
      if (!allRuns(title.runs, ({ bold }) => bold === true) || !sizeWithin(mainLetters(title.runs).size, 13, 14)) say("title-look", "Tên phụ lục không đậm hoặc cỡ chữ không phải 13, 14.", "Đặt cỡ 13 hoặc 14, kiểu chữ đứng, đậm.", title);
    }
    if (!attached || !/kem theo|ban hanh/.test(fold(attached.text))) say("attached", "Phụ lục không ghi kèm theo văn bản nào.", "Ghi dưới tên phụ lục, trong ngoặc đơn: “(Kèm theo Kế hoạch số … ngày … của …)”.");
    else if (!allRuns(attached.runs, ({ italic }) => italic === true)) say("attached-italic", "Dòng “Kèm theo” của phụ lục không in nghiêng.", "Đặt kiểu chữ nghiêng.", attached);
    return findings;
  });
};
