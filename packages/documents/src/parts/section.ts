import type { Branch } from "../outline/tree.ts";
import { joinPassages, type Passage, slicePassage } from "../passage.ts";
import { giveDuties, loosePart, roleOf, type SectionRole } from "./section-role.ts";

/** A section of the body with its purpose; sections inside it that have a purpose of their own stand apart. */
export interface Section {
  role: SectionRole | null;
  branch: Branch;
  title: Passage;
  /** Prose on the heading's own line: "1. Mục đích: …". */
  lead: Passage | null;
  items: Branch[];
  /** Titles of the headings above it and its own, outermost first. */
  headings: string[];
}

/** Cuts "Mục tiêu chung: …" or "Mục đích. …" into heading and prose; the prose is null where the line is all heading. */
export const splitTitle = (passage: Passage): { title: Passage; lead: Passage | null } => {
  const found = /[:.]\s+(?=\S)/u.exec(passage.text.slice(0, 90));
  if (!found || roleOf(passage.text.slice(0, found.index)) === null) return { title: passage, lead: null };
  return { title: slicePassage(passage, 0, found.index), lead: slicePassage(passage, found.index + 1) };
};

/** A heading and its prose; a paragraph that only says which part it is ("Về chỉ tiêu, …") is prose all of it. */
const headingOf = (branch: Branch): { title: Passage; lead: Passage | null; role: SectionRole | null } => {
  const loose = branch.mark?.kind === "title" ? loosePart(branch.passage.text) : null;
  if (loose !== null) return { title: slicePassage(branch.passage, 0, 0), lead: branch.passage, role: roleOf(loose) };
  const { title, lead } = splitTitle(branch.passage);
  const said = branch.mark && !branch.table ? roleOf(title.text) : null;
  // A heading that says nothing of its purpose over a list of agencies and their duties.
  const isTop = branch.mark !== null && /^(?:part|upper|roman|title)$/.test(branch.mark.kind);
  return { title, lead, role: said ?? (isTop && giveDuties(marked(branch.children).map(({ passage }) => passage.text)) ? "organisation" : null) };
};

const titleRole = (branch: Branch): SectionRole | null => headingOf(branch).role;

const generic = /^(?:các )?(?:nội dung|phần|kế hoạch)(?: (?:kế hoạch|thực hiện|chủ yếu|của kế hoạch|và giải pháp))*\s*[:.]?$/iu;

/** Whether the parts of a section that say their own purpose are read by themselves. */
const opens = (role: SectionRole | null, branch: Branch, title: string): boolean => {
  if (role === "tasks") {
    const inside = branch.children.map(titleRole);
    return (generic.test(title) || /mục tiêu|chỉ tiêu/iu.test(title)) && inside.some((one) => one === "objectives" || one === "goal");
  }
  return role === null || role === "aims" || role === "objectives" || role === "organisation" || role === "other" || role === "situation" || role === "purpose" || role === "funding";
};

const apart = (role: SectionRole | null, child: SectionRole | null): boolean => {
  if (child === null || child === role) return false;
  if (role === "organisation") return child === "reporting" || child === "funding";
  if (role === "objectives") return child !== "other" && child !== "situation" && child !== "tasks" && child !== "organisation";
  if (role === "situation") return false;
  if (role === "funding") return child === "organisation" || child === "reporting";
  return true;
};

/** Finds the sections of a body, in order; what stands before the first is a section without a role. */
export const sectionsOf = (branches: readonly Branch[], above: string[] = []): Section[] =>
  branches.flatMap((branch) => {
    const { title, lead, role } = headingOf(branch);
    const headings = [...above, title.text];
    const own: Branch[] = [];
    const split: Branch[] = [];
    for (const child of branch.children) (opens(role, branch, title.text) && (apart(role, titleRole(child)) || (role === null && child.children.some((one) => titleRole(one) !== null))) ? split : own).push(child);
    const section: Section = { role, branch, title, lead, items: own, headings };
    return [section, ...sectionsOf(split, headings)];
  });

/** A branch's words with the loose prose under it. */
export const wordsOf = (branch: Branch): Passage =>
  branch.children.filter(({ mark, table }) => !mark && !table).reduce((words, { passage }) => joinPassages(words, passage), branch.passage);

/** Marked branches below, at any depth, in order. */
export const pointsOf = (branch: Branch): Branch[] =>
  branch.children.flatMap((child) => (child.mark ? [child, ...pointsOf(child)] : pointsOf(child)));

/** Marked branches directly below. */
export const marked = (branches: readonly Branch[]): Branch[] => branches.filter(({ mark }) => mark !== null);

/** Prose directly below, tables left out. */
export const prose = (branches: readonly Branch[]): Branch[] => branches.filter(({ mark, table, passage }) => !mark && !table && passage.text !== "");
