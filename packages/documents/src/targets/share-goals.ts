import type { Amount } from "./amounts.ts";
import { changeOf } from "./change.ts";
import type { Chunk } from "./chunks.ts";
import type { Goal } from "./goal.ts";
import { bareWords, endOfGoal } from "./goal-words.ts";
import { contentOf, leadOnly } from "./lead-words.ts";
import { modalityOf } from "./modality.ts";
import { refusalOf } from "./refusals.ts";
import { standardsIn } from "./standards.ts";
import { unitsCounted } from "./units-counted.ts";
import type { Stretch } from "./sentences.ts";
import type { YearMention } from "./years.ts";

/** What a segment knows when its chunks are read. */
export interface SegmentFacts {
  text: string;
  levels: readonly Amount[];
  years: readonly YearMention[];
  /** Years and asides, which say nothing of what is counted. */
  holes: readonly Stretch[];
  yearOf: ReadonlyMap<Amount, YearMention>;
  /** Years before this one are past. */
  since: number;
}

const afterLead = (words: string): string =>
  words.replace(
    /^[^a-z]*(?:(?:trong (?:so )?do(?! tuoi)|rieng|va|ty le|ti le|tong so|so|phan dau|duy tri|giu vung|tiep tuc|bao dam|dam bao|co(?! quan)|dat|nang|tang|giam|den|nam|vao|cuoi|het|it nhat|toi thieu|trong|toan (?:xa|huyen|tinh|quan|phuong))(?![a-z])[ ,:;()\d-]*)*/,
    "",
  );

const itemsInTurn = (subject: string, count: number): string[] | null => {
  const items = subject.split(/, (?:va )?| va |\/|; /).map((one) => one.trim()).filter(Boolean);
  if (items.length < count) return null;
  const own = items.slice(-count);
  const common = /(?<![a-z])(?:dat|duoc|co|tham gia|dang ky|hoc tap)(?![a-z]).*/.exec(own.at(-1)!)?.[0] ?? "";
  return own.map((one, i) => (i === count - 1 ? one : `${one} ${common}`));
};

/** The goals of a chunk that speaks of shares: one for each share, and for each standard that it is a share of. */
export const shareGoals = (chunk: Chunk, { text, levels, holes, yearOf, since }: SegmentFacts): Goal[] => {
  const all = [...chunk.amounts];
  const first = all[0]!;
  const to = endOfGoal(text, chunk, all.at(-1)!.to);
  const within = { from: chunk.from, to: Math.max(to, all.at(-1)!.to) };
  const left = text.slice(chunk.from, first.from);
  const right = text.slice(all.at(-1)!.to, within.to);
  const refused = refusalOf(text.slice(chunk.from, first.figure), right) !== null;
  const words = bareWords(text, within, [...all, ...holes]);
  const items = all.length > 1 ? itemsInTurn(bareWords(text, { from: chunk.from, to: first.from }, holes), all.length) : null;
  return all.flatMap((amount, i): Goal[] => {
    const year = yearOf.get(amount);
    const change = changeOf(text.slice(Math.max(chunk.from, amount.figure - 300), amount.figure), text.slice(amount.to, amount.to + 60));
    const own = items ? `${items[i]!} ${contentOf(right) ? right : ""}` : words;
    const goal: Goal = {
      ...within,
      kind: change ? "change" : "share",
      amount: change ? { ...amount, value: change.direction === "down" ? -amount.value : amount.value, change: change.yearly ? "yearly" : "total" } : amount,
      words: [own],
      modality: modalityOf(words, left, { change: change && (change.direction === "down" ? "down" : "up") || undefined }),
      year: year?.year ?? null,
      nested: chunk.nested,
      doubts: [...(amount.doubt ? [amount.doubt] : []), ...(change && !change.yearly ? ["Văn bản ghi mức tăng hoặc giảm, không nói mỗi năm."] : [])],
    };
    const counted = amount.fraction ? unitsCounted(text.slice(amount.to, within.to)) : null;
    const units = counted ?? (chunk.valueFirst ? unitsCounted(text.slice(amount.to, within.to)) : (unitsCounted(afterLead(left)) ?? unitsCounted(text.slice(amount.to, within.to))));
    if (chunk.valueFirst) {
      if (!chunk.nested && leadOnly(left)) goal.bare = true;
      goal.behind = bareWords(text, { from: amount.to, to: within.to }, [...all, ...holes]);
    }
    if (refused || (year && year.year < since)) goal.refused = true;
    if (units) goal.unitsOf = units;
    const inside = levels.filter((one) => one.from >= chunk.from && one.to <= within.to);
    const standards = standardsIn(text, within, inside);
    if (standards.length === 0) {
      if (inside[0] && inside.length === 1) goal.atLeast = inside[0].value;
      return [goal];
    }
    const itself = units && /(?:^|[^a-z])(?:tinh|thanh pho|huyen|quan|thi xa) va (?:co )?$/.test(left) ? standards.map(({ name, level, from, to: end }): Goal => ({
      ...within, from, to: end, kind: level ? "level" : "standard", amount: level, words: [name], exact: true, modality: goal.modality, year: goal.year, nested: chunk.nested, doubts: [],
    })) : [];
    return [...itself, ...standards.map(({ name, level }) => ({
      ...goal,
      standard: name,
      words: [units ? name : `${name} ${own}`],
      exact: units !== null,
      ...(level && { atLeast: level.value }),
    }))];
  });
};
