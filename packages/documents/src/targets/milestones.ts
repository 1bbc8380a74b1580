import type { Amount } from "./amounts.ts";
import { leadOnly } from "./lead-words.ts";
import type { Stretch } from "./sentences.ts";
import type { YearMention } from "./years.ts";

const joins = /^ ?\(?(?:(?:vao|den|trong|cuoi|het|cho|tinh|toi|thoi diem|o|moc|tu|truoc) ?)*$/;

/**
 * The year of each figure in a segment as its words have it; absent where they name none. A year goes to the figure it
 * leads ("năm 2027 đạt 80%"), else to the one that it follows ("80% vào năm 2027"); a leading year holds until the next.
 */
export const milestonesOf = (text: string, segment: Stretch, amounts: readonly Amount[], mentions: readonly YearMention[]): Map<Amount, YearMention> => {
  const of = new Map<Amount, YearMention>();
  const years = mentions.filter(({ base }) => !base);
  if (years.length === 0 || amounts.length === 0) return of;
  if (inOneRow(text, years) && years.length === amounts.length && years.length > 1) {
    for (const [i, amount] of amounts.entries()) of.set(amount, years[i]!);
    return of;
  }
  const leadingStyle = years[0]!.to <= amounts[0]!.figure;
  const ahead: YearMention[] = [];
  for (const [i, year] of years.entries()) {
    const next = amounts.find(({ figure }) => figure >= year.to);
    const previous = amounts.findLast(({ to }) => to <= year.from);
    const nextYear = years[i + 1];
    const leads = next !== undefined && leadOnly(text.slice(year.to, next.from)) && !(nextYear && nextYear.to <= next.figure);
    const bracketed = /^ ?\(/.test(text.slice(previous?.to ?? year.from, year.from)) && text[year.to] === ")";
    const follows = previous !== undefined && joins.test(text.slice(previous.to, year.from));
    const opens = leadOnly(text.slice(segment.from, year.from)) || (leadingStyle && /[,;:] ?$/.test(text.slice(segment.from, year.from)));
    // "… mức độ 2 vào năm 2028 và 100% vào năm 2030": the year ends the words of the figure before it.
    const closes = previous !== undefined && !leadingStyle && year.aimed && !of.has(previous) && /^ ?(?:,|va(?![a-z]))/.test(text.slice(year.to)) && !/(?:[,;:(]|va) ?$/.test(text.slice(previous.to, year.from));
    if ((follows && (bracketed || !leads || !leadingStyle)) || closes) of.set(previous, year);
    else if (leads || opens) ahead.push(year);
    else if (previous && year.aimed && !of.has(previous)) of.set(previous, year);
    else if (!previous && year.aimed) ahead.push(year);
  }
  for (const amount of amounts) {
    if (of.has(amount)) continue;
    const led = ahead.findLast(({ to }) => to <= amount.figure);
    if (led) of.set(amount, led);
  }
  return of;
};

const inOneRow = (text: string, years: readonly YearMention[]): boolean =>
  years.every((year, i) => i === 0 || /^ ?(?:,|va|;|\/|-)? ?$/.test(text.slice(years[i - 1]!.to, year.from)));
