import type { Anatomy } from "../anatomy.ts";
import type { Paragraph } from "../word-file.ts";

const sameColumn = (a: Paragraph, b: Paragraph): boolean =>
  a.cell === null ? b.cell === null : b.cell !== null && b.cell.table === a.cell.table && b.cell.column === a.cell.column;

const isEmpty = ({ text }: Paragraph): boolean => text.trim() === "";

/** Signs typed in a row in place of a line. */
export const typedRule = /^[-–—_=.*]{3,}$/u;

/** What stands below a paragraph as a line: drawn or a border; typed signs; or nothing. */
export const ruleBelow = ({ paragraphs }: Anatomy, above: Paragraph): "drawn" | "typed" | "none" => {
  if (above.drawnLine || above.stance.ruleBelow) return "drawn";
  const below = paragraphs.slice(above.number).filter((one) => sameColumn(above, one));
  for (const one of below) {
    if (one.drawnLine || one.stance.ruleAbove || (isEmpty(one) && one.stance.ruleBelow)) return "drawn";
    if (typedRule.test(one.text.trim())) return "typed";
    if (!isEmpty(one)) return "none";
  }
  return "none";
};
