import type { Plan } from "@xhht/core";
import type { Block, Paper, Sheet } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { annexSheets, attachedTo } from "./annex-sheet.ts";
import { basisBlocks, decisionSheet, signatureBlock } from "./decision-sheet.ts";
import { footerOf, letterhead } from "./letterhead.ts";
import { planBody } from "./plan-body.ts";
import { citation, ended, inFull, inSentence, openHead, sentenceCase } from "./words.ts";

const opening = ({ plan }: PlanFile): Block => {
  const { issuer, title } = plan.document;
  const who = sentenceCase(inFull(issuer));
  const parent = plan.legalBases.find(({ relation }) => relation === "parent");
  const carriesOut = plan.document.issuedBy && parent ? `Thực hiện ${citation(parent)}, ${who}` : who;
  return { kind: "prose", text: `${carriesOut} ban hành Kế hoạch ${inSentence(title)} như sau:` };
};

/** How the plan's own paper opens, where its words were kept: bases in the style of bases, each ended as the decree wants it. */
const printedOpening = ({ printed }: Plan): Block[] | null => {
  if (!printed || printed.opening.length === 0) return null;
  const isBasis = (text: string): boolean => /^(?:Căn cứ|Xét|Theo đề nghị)\s/u.test(text);
  const last = printed.opening.findLastIndex(isBasis);
  return printed.opening.map((text, at): Block => (isBasis(text) ? { kind: "basis", text: ended(text, at === last ? "." : ";") } : { kind: "prose", text }));
};

/** The end of the text as the decree marks it, on the words with which the plan's own paper ends; null where it ends with a table or a heading. */
const endedWhole = (blocks: readonly Block[]): Block[] | null => {
  const last = blocks.at(-1);
  switch (last?.kind) {
    case "prose":
    case "dash":
    case "plus":
    case "numbered":
      return [...blocks.slice(0, -1), { ...last, text: ended(last.text, "./.") }];
    case "point":
      return [...blocks.slice(0, -1), { ...last, pieces: last.pieces.map((piece, at, all) => (at === all.length - 1 ? { ...piece, text: ended(piece.text, "./.") } : piece)) }];
    default:
      return null;
  }
};

/** The text from its first section on: it closes as its own paper does, else with one sentence. */
const textOf = (file: PlanFile): Block[] => {
  const { plan } = file;
  const body = planBody(file);
  const sentence = `${sentenceCase(inFull(plan.document.issuer))} yêu cầu các cơ quan, đơn vị, đoàn thể có liên quan nghiêm túc thực hiện Kế hoạch này./.`;
  const own = plan.printed && endedWhole([...body, ...plan.printed.closing.map((text): Block => ({ kind: "prose", text }))]);
  return own ?? [...body, { kind: "prose", text: sentence }];
};

/** A plan in our own short words says so. */
const stampOf = ({ plan, stamp }: PlanFile): PlanFile["stamp"] => (plan.digest ? { ...stamp, digest: true } : stamp);

/** The plan's own pages; issued by a decision it has no number, recipients or signature of its own. */
const planSheet = (file: PlanFile): Sheet => {
  const { plan, stamp } = file;
  const { document } = plan;
  const decision = document.issuedBy;
  const head: Block[] = decision
    ? [
        { kind: "title", text: "KẾ HOẠCH" },
        { kind: "subject", text: document.title },
        { kind: "attached", pieces: attachedTo(document, "Ban hành kèm theo") },
      ]
    : [
        letterhead(document, stamp),
        { kind: "title", text: "KẾ HOẠCH" },
        { kind: "subject", text: document.title },
        ...(printedOpening(plan) ?? [...basisBlocks(plan, "."), opening(file)]),
      ];
  return {
    landscape: false,
    blocks: [...head, ...(decision ? [opening(file)] : []), ...textOf(file), ...(decision ? [] : [signatureBlock(plan)])],
  };
};

/** KẾ HOẠCH with its annexes; where a decision issues it, QUYẾT ĐỊNH first and the plan on a page of its own. */
export const writePlan = (given: PlanFile): Paper => {
  const file: PlanFile = { ...given, stamp: stampOf(given) };
  const { document } = file.plan;
  const decision = document.issuedBy;
  return {
    subject: `Kế hoạch ${inSentence(document.title)}`,
    sheets: [...(decision ? [decisionSheet(file, decision)] : []), planSheet(file), ...annexSheets(file)],
    footer: footerOf(file.stamp),
    blanks: decision ? openHead("quyết định", decision) : openHead("kế hoạch", document),
  };
};
