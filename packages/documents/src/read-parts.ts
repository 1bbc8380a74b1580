import type { Level } from "@xhht/core";
import { type Coverage, startCoverage } from "./coverage.ts";
import { isParagraph, piecesOf, readSheet } from "./outline/outline.ts";
import { growTree } from "./outline/tree.ts";
import { wholeSpan } from "./passage.ts";
import { readAnnex } from "./parts/annex.ts";
import { readBody } from "./parts/body.ts";
import { cutClosing } from "./parts/closing.ts";
import { readArticles } from "./parts/decision.ts";
import { readEnding } from "./parts/ending.ts";
import { readHead } from "./parts/head.ts";
import { settleHeads } from "./parts/heads.ts";
import { citationsIn } from "./parts/citation.ts";
import { basesIn, isBasis, mergeBases } from "./parts/legal-bases.ts";
import { cutPapers } from "./parts/paper.ts";
import { titlesIn } from "./parts/section-role.ts";
import { tableClauses } from "./parts/objectives.ts";
import { reportingIn } from "./parts/reporting.ts";
import { levelOf, type UnitMention, unitsIn } from "./parts/unit-name.ts";
import { milestoneIn } from "./parts/milestone.ts";
import type { Reading } from "./reading.ts";
import type { TargetClause } from "./targets/target-clause.ts";

/** What the reader is told besides the text. */
export interface ReadOptions {
  /** Level of the unit whose plan it is; without it, what the document says. */
  level?: Level;
}

/** All of a text but its goals, which are handed on clause by clause. */
export interface PlanParts {
  parts: Omit<Reading, "targets" | "unread" | "understood">;
  clauses: TargetClause[];
  coverage: Coverage;
  level: Level | null;
  /** The unit whose plan it is, as far as the document says it. */
  unit: UnitMention | null;
}

/** Reads the text of a plan (in NFC), and of the decision that issues it, into its parts, the goals left for later. */
export const readParts = (source: string, options: ReadOptions = {}): PlanParts => {
  const coverage = startCoverage(source);
  const { lines, furniture, layout } = readSheet(source);
  coverage.take(...furniture);
  const { papers, annexes, isPlain } = cutPapers(lines);
  const plan = papers.findLast(({ kind, body }) => kind !== "quyet dinh" || body.some(({ text }) => /^(?:I|1)\s*[.)]/u.test(text))) ?? papers.at(-1)!;
  const decisionPaper = papers.find((paper) => paper !== plan && paper.kind === "quyet dinh") ?? null;

  const heads = papers.map((paper) => readHead(paper.head, layout));
  const annexesRead = annexes.map((annex) => readAnnex(annex, layout));
  const endings = papers.map((paper) => readEnding(paper.tail));
  const { document, decision, place } = settleHeads(heads[papers.indexOf(plan)]!, decisionPaper ? heads[papers.indexOf(decisionPaper)]! : null, annexesRead);
  const { articles, taken } = decisionPaper ? readArticles(decisionPaper.body, layout) : { articles: [], taken: [] };

  const { body, closing } = cutClosing(piecesOf(plan.body, layout, titlesIn(plan.body, isPlain)));
  const mention = unitsIn(document.issuer ?? "")[0] ?? unitsIn(document.title ?? "").at(-1);
  const level = options.level ?? (mention ? levelOf(mention) : null);
  // A plan pasted without its first page may say its year in a line of its own.
  const titled = document.title ?? lines.slice(0, 4).find(({ text }) => /^(?:kế hoạch|chương trình|đề án)\s/iu.test(text))?.text ?? "";
  const found = readBody(growTree(body), milestoneIn(titled), level);

  for (const head of heads) coverage.take(...head.taken, ...(head.attachedTo ? [head.attachedTo] : []));
  for (const annex of annexesRead) coverage.take(...annex.taken);
  for (const ending of endings) coverage.take(...ending.taken);
  coverage.take(...taken, ...closing.flatMap((paragraph) => paragraph.lines));
  coverage.takeSpan(...found.taken);

  const opening = heads.flatMap((head) => head.opening.map(({ passage }) => passage));
  const inText = body.filter(isParagraph).map(({ passage }) => passage);
  return {
    clauses: [...found.clauses, ...annexesRead.flatMap(({ goals }) => goals.flatMap(({ title, table }) => tableClauses({ table, place: "" }, [title], milestoneIn(titled), level)))],
    coverage,
    level,
    unit: mention ?? null,
    parts: {
      document,
      decision,
      legalBases: mergeBases([...basesIn(opening.filter(({ text }) => isBasis(text))), ...[...opening, ...inText].flatMap(citationsIn)]),
      purposes: found.purposes,
      requirements: found.requirements,
      generalGoal: found.generalGoal,
      taskGroups: found.taskGroups,
      taskTables: [...found.tables, ...annexesRead.flatMap(({ tables }) => tables)],
      responsibilities: found.responsibilities,
      funding: found.funding,
      reporting: [...found.reporting, ...closing.flatMap(({ passage }) => reportingIn(passage, ""))],
      recipients: endings.flatMap(({ recipients }) => recipients),
      signature: endings[papers.indexOf(plan)]!.signature ?? endings.find(({ signature }) => signature)?.signature ?? null,
      place,
      opening: opening.map((passage) => ({ letter: "-", text: passage.text, span: wholeSpan(passage) })),
      articles,
      closing: closing.map(({ passage, span }) => ({ letter: "-", text: passage.text, span })),
      sections: found.sections,
    },
  };
};
