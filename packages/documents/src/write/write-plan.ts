import type { Block, Paper, Sheet } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { annexSheets, attachedTo } from "./annex-sheet.ts";
import { basisBlocks, decisionSheet, signatureBlock } from "./decision-sheet.ts";
import { footerOf, letterhead } from "./letterhead.ts";
import { planBody } from "./plan-body.ts";
import { citation, inFull, inSentence, openHead, sentenceCase } from "./words.ts";

const opening = ({ plan }: PlanFile): Block => {
  const { issuer, title } = plan.document;
  const who = sentenceCase(inFull(issuer));
  const parent = plan.legalBases.find(({ relation }) => relation === "parent");
  const carriesOut = plan.document.issuedBy && parent ? `Thực hiện ${citation(parent)}, ${who}` : who;
  return { kind: "prose", text: `${carriesOut} ban hành Kế hoạch ${inSentence(title)} như sau:` };
};

const closing = ({ plan }: PlanFile): Block => ({
  kind: "prose",
  text: `${sentenceCase(inFull(plan.document.issuer))} yêu cầu các cơ quan, đơn vị, đoàn thể có liên quan nghiêm túc thực hiện Kế hoạch này./.`,
});

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
        ...basisBlocks(plan, "."),
      ];
  return {
    landscape: false,
    blocks: [...head, opening(file), ...planBody(file), closing(file), ...(decision ? [] : [signatureBlock(plan)])],
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
