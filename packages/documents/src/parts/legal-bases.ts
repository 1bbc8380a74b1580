import { fold } from "@xhht/core";
import { type Passage, wholeSpan } from "../passage.ts";
import type { LegalBasisReading } from "../reading.ts";
import { citationsIn, issuerAfter } from "./citation.ts";

const opens = /^[-+*•\s]*(?:C[ăa]n cứ|Thực hiện|Thi hành|Triển khai|Xét|Theo|Tiếp tục thực hiện|Trên cơ sở|Để)(?=\s)/iu;
const proposes = /^[-+*•\s]*(?:Xét|Theo)\s+(?:đề nghị|tờ trình|đề xuất)/iu;

/** Whether a paragraph of the head says what the document rests on. */
export const isBasis = (text: string): boolean => opens.test(text);

const words = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, " ").trim();

const same = (a: LegalBasisReading, b: LegalBasisReading): boolean => {
  if (a.kind !== b.kind || a.number !== b.number) return false;
  if (a.number === null) return words(a.text) === words(b.text);
  return a.issuer === null || b.issuer === null || a.date === b.date || words(a.issuer).slice(0, 4) === words(b.issuer).slice(0, 4);
};

/** The bases of the head, proposals included, each once. */
export const basesIn = (paragraphs: readonly Passage[]): LegalBasisReading[] =>
  paragraphs.flatMap((passage) => {
    const cited = citationsIn(passage);
    if (!proposes.test(passage.text)) return cited;
    const proposal: LegalBasisReading = {
      text: passage.text.replace(/[,;.\s]+$/u, ""), kind: cited[0]?.kind ?? null, number: cited[0]?.number ?? null, date: cited[0]?.date ?? null,
      issuer: issuerAfter(passage.text.replace(proposes, "").replace(/^.*?(?=\s(?:của|do)\s)/u, "")), span: wholeSpan(passage),
    };
    return [proposal];
  });

/** Keeps the first mention of each document and fills what it leaves out from the later ones. */
export const mergeBases = (bases: readonly LegalBasisReading[]): LegalBasisReading[] => {
  const kept: LegalBasisReading[] = [];
  for (const basis of bases) {
    const known = kept.find((one) => same(one, basis));
    if (known) {
      known.date ??= basis.date;
      known.issuer ??= basis.issuer;
    } else kept.push({ ...basis });
  }
  return kept;
};
