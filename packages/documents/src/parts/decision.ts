import type { Line } from "../outline/line.ts";
import { joinParagraphs, type Layout } from "../outline/paragraph.ts";
import { type Passage, wholeSpan } from "../passage.ts";
import type { ClauseReading } from "../reading.ts";

/** Reads the articles of a decision, "Điều 1. …", each with what stands below it. */
export const readArticles = (lines: readonly Line[], layout: Layout): { articles: ClauseReading[]; taken: Passage[] } => {
  const articles: ClauseReading[] = [];
  const taken: Passage[] = [];
  for (const { mark, passage, span, lines: printed } of joinParagraphs(lines, layout)) {
    const last = articles.at(-1);
    if (mark?.kind === "article") articles.push({ letter: mark.label, text: passage.text, span });
    else if (last) {
      last.text += ` ${passage.text}`;
      last.span = [last.span[0], wholeSpan(passage)[1]];
    }
    taken.push(...printed);
  }
  return { articles, taken };
};
