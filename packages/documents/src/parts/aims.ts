import type { Branch } from "../outline/tree.ts";
import { joinPassages, type Passage, wholeSpan } from "../passage.ts";
import type { ClauseReading } from "../reading.ts";
import { marked, pointsOf, prose, type Section, wordsOf } from "./section.ts";
import { roleOf } from "./section-role.ts";

/** One clause from its words, the lists below it read on. */
const clauseOf = (letter: string, passage: Passage): ClauseReading => ({ letter, text: passage.text, span: wholeSpan(passage) });

/** A heading that only repeats what the section is for gives its list. */
const opened = (item: Branch): Branch[] =>
  roleOf(item.passage.text) !== null && marked(item.children).length > 0 ? marked(item.children) : [item];

/** The clauses of a section that is a plain list or plain prose: purposes, requirements, the general goal, funding. */
export const clausesOf = ({ lead, items }: Section): ClauseReading[] => {
  const list = marked(items).flatMap(opened).map((item) => clauseOf(item.mark!.label, pointsOf(item).reduce((words, point) => joinPassages(words, wordsOf(point)), wordsOf(item))));
  if (list.length > 0) return list;
  return [...(lead ? [clauseOf("-", lead)] : []), ...prose(items).map(({ passage }) => clauseOf("-", passage))];
};
