import { romanNumeral, yearOf } from "@xhht/core";
import { dots, type Block, type Paper } from "./paper.ts";
import { footerOf, letterhead } from "./letterhead.ts";
import { comparisonBlocks, figureBlocks } from "./report-figures.ts";
import type { ReportFile } from "./report-file.ts";
import { narrativeBlocks, progressBlocks } from "./report-progress.ts";
import { capitals, inFull, inSentence, openHead, sentenceCase } from "./words.ts";

/** BÁO CÁO of the year from a frozen report: comparison, figures beside target and last year, progress of the tasks, words. */
export const writeReport = (file: ReportFile): Paper => {
  const { form, issuer, letter, plan, addressees, recipients, signature, stamp, place } = file;
  const document = { kind: "BC" as const, number: letter?.number ?? null, issuedOn: letter?.issuedOn ?? null, issuer, ...(place !== undefined && { place }) };
  const year = yearOf(form.period);
  const about = `Kết quả xây dựng xã hội học tập năm ${year}`;
  const who = sentenceCase(inFull(issuer));
  const sections: [string, Block[]][] = [
    ["Đánh giá chung và so sánh", comparisonBlocks(file)],
    ["Kết quả thực hiện chỉ tiêu", figureBlocks(file)],
    ...(form.progress.length === 0 ? [] : [["Tiến độ nhiệm vụ", progressBlocks(file)] as [string, Block[]]]),
  ];
  const blocks: Block[] = [
    letterhead(document, stamp, { year }),
    { kind: "title", text: "BÁO CÁO" },
    { kind: "subject", text: about },
    {
      kind: "prose",
      text: `${plan === null ? "" : `Thực hiện ${plan.citation} về ${inSentence(plan.title)}, `}${who} báo cáo ${inSentence(about)}${addressees.length === 0 ? "" : ` với ${addressees.join(", ")}`} như sau:`,
    },
    ...sections.flatMap(([title, inside], index): Block[] => [{ kind: "section", number: romanNumeral(index + 1), text: capitals(title) }, ...inside]),
    ...narrativeBlocks(file, (index) => romanNumeral(sections.length + index + 1)),
    { kind: "prose", text: `Trên đây là báo cáo ${inSentence(about)} của ${who}./.` },
    {
      kind: "signature",
      recipients: recipients.map(({ text, purpose }) => (purpose === "report" ? `${text} (b/c)` : text)),
      authority: signature.authority,
      office: signature.office,
      name: signature.name || dots,
    },
  ];
  return {
    subject: `Báo cáo ${inSentence(about)}`,
    sheets: [{ landscape: false, blocks }],
    footer: footerOf(stamp),
    blanks: [
      ...openHead("báo cáo", document),
      ...(signature.name === "" ? [{ place: "Họ tên người ký", fill: "Ghi họ tên người ký dưới chức vụ." }] : []),
    ],
  };
};
