import type { HeadReading } from "../reading.ts";
import type { Annex } from "./annex.ts";
import { attachment, type Head } from "./head.ts";
import { bodyName, completeIssuer } from "./issuer.ts";
import { issuerAfter } from "./citation.ts";
import { unitsIn } from "./unit-name.ts";

const bare = ({ kind, number, date, issuer, title }: Head): HeadReading => ({ kind, number, date, issuer, title });

/** Completes the heads of plan and decision from each other, from "(Ban hành kèm theo …)" and from the annexes. */
export const settleHeads = (plan: Head, issued: Head | null, annexes: readonly Annex[]): { document: HeadReading; decision: HeadReading | null; place: string | null } => {
  const document = bare(plan);
  let decision = issued ? bare(issued) : null;
  const named = plan.attachedTo ? { ...attachment(plan.attachedTo), passage: plan.attachedTo } : null;
  if (named?.kind === "QĐ") {
    const issuer = issuerAfter(named.passage.text.replace(/^.*?(?=\scủa\s)/iu, "").replace(/\)\s*$/u, ""));
    decision ??= { kind: "QĐ", number: null, date: null, issuer: null, title: null };
    decision.number ??= named.number;
    decision.date ??= named.date;
    decision.issuer ??= issuer ? bodyName(issuer) : null;
  }
  for (const { attachedTo } of annexes) {
    const to = attachedTo ? attachment(attachedTo) : null;
    if (!to || to.kind !== document.kind) continue;
    document.number ??= to.number;
    document.date ??= to.date;
  }
  const words = [plan.title, plan.opening.map(({ passage }) => passage.text.slice(-400)).at(-1), issued?.issuer, issued?.title, ...annexes.map(({ attachedTo }) => attachedTo?.text), plan.place];
  const mentions = words.flatMap((text) => unitsIn(text ?? ""));
  const complete = (head: HeadReading): void => {
    head.issuer = head.issuer && completeIssuer(head.issuer, mentions, plan.place ?? issued?.place);
  };
  document.issuer ??= decision?.issuer?.replace(/^Chủ tịch /u, "") ?? null;
  if (document.issuer === null && mentions[0]) document.issuer = `UBND ${mentions[0].type} ${mentions[0].name}`;
  complete(document);
  if (decision) complete(decision);
  return { document, decision, place: plan.place ?? issued?.place ?? null };
};
