import type { LegalBasis, Plan } from "@xhht/core";
import type { Block, Sheet } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { letterhead } from "./letterhead.ts";
import { capitals, citation, ended, inFull, inSentence } from "./words.ts";

const nouns = /^(?:Kế hoạch|Đề án|Chương trình|Luật)/u;

/** One line of the legal bases; what was proposed is named after "Theo". */
const basisText = (basis: LegalBasis): string => {
  if (basis.relation === "proposal") return `Theo ${inSentence(basis.printedAs ?? `Đề nghị của ${basis.issuer}`)}`;
  if (basis.printedAs !== undefined && basis.kind === "Luật") return `Căn cứ ${basis.printedAs}`;
  const about = `${nouns.test(basis.title) ? "về" : "về việc"} ${inSentence(basis.title)}`;
  return `Căn cứ ${citation(basis)} ${about}`;
};

/** The legal bases of a plan, one a line: each ends with `;`, the last with the mark asked for. */
export const basisBlocks = ({ legalBases }: Plan, lastMark: "." | ","): Block[] => {
  const lines = legalBases.filter(({ relation }) => relation !== "cited").map(basisText);
  return lines.map((line, index) => ({ kind: "basis", text: ended(line, index === lines.length - 1 ? lastMark : ";") }));
};

/** The lines of a signature: authority, office, name; and who gets the paper. */
export const signatureBlock = ({ signature, recipients }: Plan): Block => ({
  kind: "signature",
  recipients: recipients.map(({ text, purpose }) => (purpose === "report" && !/\(\s*b\s*\/\s*c\s*\)|để báo cáo/iu.test(text) ? `${text} (b/c)` : text)),
  authority: signature.authority,
  office: signature.office,
  name: signature.name,
});

/** QUYẾT ĐỊNH that issues a plan: its own number, bases, three articles, recipients and signature. */
export const decisionSheet = ({ plan, stamp }: PlanFile, decision: NonNullable<Plan["document"]["issuedBy"]>): Sheet => {
  const { document } = plan;
  return {
    landscape: false,
    blocks: [
      letterhead({ ...decision, ...(document.place !== undefined && { place: document.place }), issuer: decision.issuer }, stamp),
      { kind: "title", text: "QUYẾT ĐỊNH" },
      { kind: "subject", text: `Ban hành Kế hoạch ${inSentence(document.title)}` },
      { kind: "authority", text: capitals(inFull(decision.issuer)) },
      ...basisBlocks(plan, "."),
      { kind: "decides", text: "QUYẾT ĐỊNH:" },
      { kind: "article", number: "1", text: `Ban hành kèm theo Quyết định này Kế hoạch ${ended(inSentence(document.title))}` },
      { kind: "article", number: "2", text: "Quyết định này có hiệu lực kể từ ngày ký." },
      {
        kind: "article",
        number: "3",
        text: "Thủ trưởng các cơ quan, ban, ngành, đoàn thể và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
      },
      signatureBlock(plan),
    ],
  };
};
