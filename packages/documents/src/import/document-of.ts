import type { DocumentKind, Issue, LegalBasis, PlanDocument, Programme, Signature } from "@xhht/core";
import type { LegalBasisReading, Reading } from "../reading.ts";
import type { HeadField, ImportChoices } from "./choices.ts";
import { placeOf } from "./place-of.ts";

const kinds: readonly DocumentKind[] = ["KH", "QĐ", "CT", "KL", "CV", "TT", "NĐ", "NQ", "Luật", "BC", "ĐA"];
const kindOf = (text: string | null): DocumentKind | null => kinds.find((one) => one === text) ?? null;

const lacks = (place: string, what: string, remedy: string): Issue => ({
  code: "import.missing", severity: "error", place, message: `Không đọc được ${what} trong văn bản.`, remedy,
});

/** The first page of the paper, corrections first; what it must have and lacks goes to `issues`. A plan for a later period has no number and day yet. */
export const documentOf = ({ document, decision, place, articles }: Reading, { head, shift }: ImportChoices, issues: Issue[]): PlanDocument => {
  const field = (name: HeadField): string | null => {
    const said = head[name];
    return said === undefined ? (name === "place" ? place : document[name]) : said;
  };
  const kind = kindOf(field("kind")) ?? "KH";
  const [issuer, title, where] = [field("issuer"), field("title"), field("place")];
  if (!issuer) issues.push(lacks("head.issuer", "cơ quan ban hành", "Hãy ghi tên cơ quan ban hành như trên văn bản."));
  if (!title) issues.push(lacks("head.title", "tên kế hoạch", "Hãy ghi trích yếu như trên văn bản."));
  const isNext = shift !== undefined;
  const by = isNext ? null : decision;
  return {
    kind,
    number: isNext ? (head.number ?? null) : field("number"),
    issuedOn: isNext ? (head.date ?? null) : field("date"),
    issuer: issuer ?? "",
    title: title ?? "",
    ...(where ? { place: where } : {}),
    ...(by ? { issuedBy: { kind: kindOf(by.kind) ?? "QĐ", number: by.number, issuedOn: by.date, issuer: by.issuer ?? issuer ?? "", articles: Math.max(1, articles.length) } } : {}),
  };
};

/** What a citation is about: its words after kind, number, day and issuer; the whole of it where nothing follows. */
const aboutOf = ({ text, issuer }: LegalBasisReading): string => {
  const words = text.replace(/[,.;]?\s{0,9}(?:UBND|Ủy ban nhân dân)[^,.;]{0,80}\sban hành\s.*$/su, "");
  const at = issuer === null ? -1 : words.toLowerCase().indexOf(issuer.toLowerCase());
  const rest = at < 0 ? "" : words.slice(at + issuer!.length).replace(/^[\s,;:)]+|[\s,;:(]{1,50}$/gu, "");
  return rest.length > 8 ? rest : words.trim();
};

/** The documents on which the plan rests and those that it cites; what is no document of a known kind goes to `issues`. */
export const legalBasesOf = (reading: Reading, programmes: readonly Programme[], issues: Issue[]): LegalBasis[] =>
  reading.legalBases.flatMap((one, at): LegalBasis[] => {
    const kind = kindOf(one.kind);
    if (kind === null || one.issuer === null) {
      issues.push({ code: "import.basis", severity: "hint", place: `legalBases.${at}`, message: `“${one.text}” được nhắc tới nhưng không phải một văn bản đủ loại và cơ quan ban hành.`, remedy: "Câu này vẫn còn trong văn bản gốc; nếu đó là một căn cứ, hãy bổ sung khi ban hành." });
      return [];
    }
    const isBasis = reading.opening.some(({ span }) => span[0] <= one.span[0] && one.span[1] <= span[1]);
    const programme = programmes.find(({ decision }) => decision.number !== null && decision.number === one.number);
    return [{
      kind, number: one.number, issuedOn: one.date, issuer: one.issuer, title: aboutOf(one),
      relation: isBasis ? "basis" : "cited",
      ...(programme ? { programme: programme.id } : {}),
      source: isBasis ? "Mở đầu" : placeOf(reading, one.span),
    }];
  });

/** The programme that a person chose, or the only one that the paper's bases or title name; null where that leaves none or several. */
export const programmeOf = (reading: Reading, choices: ImportChoices, programmes: readonly Programme[]): string | null => {
  if (choices.programme !== undefined) return choices.programme;
  const byNumber = (numbers: readonly (string | null)[]): string[] => programmes.filter(({ decision }) => decision.number !== null && numbers.includes(decision.number)).map(({ id }) => id);
  const title = `${reading.document.title ?? ""} ${reading.decision?.title ?? ""}`;
  const named = programmes.filter(({ decision }) => decision.number !== null && title.includes(decision.number)).map(({ id }) => id);
  const opening = reading.legalBases.filter(({ span }) => reading.opening.some((each) => each.span[0] <= span[0] && span[1] <= each.span[1]));
  for (const found of [named, byNumber(opening.map(({ number }) => number)), byNumber(reading.legalBases.map(({ number }) => number))]) if (found.length === 1) return found[0]!;
  return null;
};

/** Who signs, corrected or as printed. */
export const signatureOf = ({ signature }: Reading, choices: ImportChoices, issues: Issue[]): Signature => {
  if (choices.signature) return choices.signature;
  if (!signature?.role) issues.push(lacks("signature", "chức vụ người ký", "Hãy ghi chức vụ và họ tên người ký như trên văn bản."));
  return { authority: (signature?.authority ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== ""), office: signature?.role ?? "", name: signature?.name ?? "" };
};
