import type { Modality } from "@xhht/core";
import { countsIn, type Amount } from "./amounts.ts";
import type { Chunk } from "./chunks.ts";
import type { Goal } from "./goal.ts";
import { bareWords, endOfGoal } from "./goal-words.ts";
import { leadOnly } from "./lead-words.ts";
import { milestonesOf } from "./milestones.ts";
import { modalityOf } from "./modality.ts";
import { refusalOf } from "./refusals.ts";
import type { SegmentFacts } from "./share-goals.ts";
import { standardsIn, type Standard } from "./standards.ts";

const keeps = /(?<![a-z])(?:duy tri|giu vung|cung co|dat|hoan thanh|cong nhan|phan dau|nang cao (?:chat luong|ket qua|muc do)|bao dam|dam bao|nang)(?![a-z])/;
const verb = /(?<![a-z])(?:duy tri|giu vung|cung co|phan dau|hoan thanh|dang k[iy]|cong nhan|nang cao|bao dam|dam bao|dat|nang)(?![a-z])/;
const strong = /(?<![a-z])(?:duy tri|giu vung|cung co|phan dau|hoan thanh|dang k[iy]|cong nhan|nang cao)(?![a-z])/;
const titled = /(?<![a-z])(?:cong nhan|dang k[iy]|dat|giu vung|duy tri|tro thanh)(?![a-z])[^;]*?(?:danh hieu|hoc tap(?![a-z]))/;
const learning =
  /(?:danh hieu(?: [a-z"]+){0,8}|(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|don vi|cong dong|gia dinh|dong ho)"?) hoc tap"?(?! (?:suot|tai|cho|cua (?:nguoi|nhan)|trong|tren|va|ngay|thuong))|danh hieu/;
const urging = /(?<![a-z])(?:phong trao|day manh|tuyen truyen|van dong|tang cuong|nang cao)(?![a-z])/;
const controlled = /(?<![a-z])(?:khong che|kiem soat)(?![a-z])/;

/** How the goal before was promised, for one that begins without a verb of its own. */
export interface Promised {
  modality: Modality[];
  /** It was said as "duy trì … đạt chuẩn". */
  reached: boolean;
}

const promiseOf = (lead: string, before: Promised | null, sameSegment: boolean): Promised => {
  const own = verb.test(lead);
  if (own && (strong.test(lead) || !before?.reached || !sameSegment)) return { modality: modalityOf(lead, lead), reached: /(?:duy tri|giu vung)(?: [a-z]+){0,3} dat(?: chuan)?/.test(lead) };
  return before ?? { modality: modalityOf(lead, lead), reached: false };
};

const standardGoals = (standards: Standard[], chunk: Chunk, facts: SegmentFacts, before: Promised | null, sameSegment: boolean): { goals: Goal[]; promised: Promised } => {
  let promised = before;
  const goals = standards.map((one, i): Goal => {
    const lead = facts.text.slice(i === 0 ? chunk.from : standards[i - 1]!.level === one.level && one.level ? one.start : Math.max(one.start, chunk.from), one.from);
    const shared = i > 0 && standards[i - 1]!.start === one.start;
    promised = shared && promised ? promised : promiseOf(i === 0 ? facts.text.slice(chunk.from, one.to + (/^ ?: ?(?:tiep tuc )?(?:duy tri|giu vung|phan dau)(?![a-z])/.exec(facts.text.slice(one.to, chunk.to))?.[0].length ?? 0)) : `${lead} ${facts.text.slice(one.from, one.to)}`, promised, i > 0 || sameSegment);
    const year = one.level ? facts.yearOf.get(one.level) : undefined;
    return {
      from: Math.max(chunk.from, one.start),
      to: one.to,
      kind: one.level ? "level" : "standard",
      amount: one.level,
      words: [one.name],
      modality: promised.modality,
      year: year?.year ?? null,
      nested: chunk.nested,
      doubts: [],
      exact: true,
    };
  });
  const last = goals.at(-1);
  const used = new Set(standards.map(({ level }) => level));
  for (const level of facts.levels.filter((one) => !used.has(one) && one.from >= (last?.to ?? chunk.to) && one.to <= chunk.to)) {
    if (!last?.amount || !leadOnly(facts.text.slice(goals.at(-1)!.to, level.from))) break;
    const year = facts.yearOf.get(level)?.year ?? null;
    const strives = /(?<![a-z])(?:phan dau|nang|tien toi)(?![a-z])/.test(facts.text.slice(goals.at(-1)!.to, level.from));
    if (year !== null && last.year === null && last.modality.includes("maintain")) last.undated = true;
    goals.push({ ...last, from: level.from, to: level.to, amount: level, year, ...(strives && { modality: ["strive"] }) });
    delete goals.at(-1)!.undated;
  }
  return { goals, promised: promised! };
};

/** Goals of a chunk that names no share: standards with or without a level, counts, titles, a rate kept in check. */
export const plainGoals = (
  chunk: Chunk,
  facts: SegmentFacts,
  { insideTask, before, sameSegment }: { insideTask: boolean; before: Promised | null; sameSegment: boolean },
): { goals: Goal[]; promised: Promised | null } => {
  const { text, levels, years, holes } = facts;
  const to = endOfGoal(text, chunk, chunk.from);
  const within = { from: chunk.from, to };
  const said = text.slice(within.from, within.to);
  const inside = levels.filter((one) => one.from >= within.from && one.to <= within.to);
  const none = { goals: [], promised: before };
  if (refusalOf(said, "") === "past") return none;
  const standards = standardsIn(text, within, inside);
  const ahead = standards[0]?.from ?? inside[0]?.from;
  const countedUnits = ahead !== undefined ? countsIn(text, within, insideTask).filter(({ thing, to: end }) => end < ahead && /^(?:xa|phuong|huyen|don vi|truong|co so|trung tam)$/.test(text.slice(thing!.from, thing!.to))) : [];
  const learners = standards.length > 0 && standards.every(({ level }) => !level) && !keeps.test(said) ? countsIn(text, within, insideTask) : [];
  if (standards.length > 0 && countedUnits.length === 0 && learners.length === 0) {
    if (insideTask && !(standards.some(({ level }) => level) && /(?:duy tri|giu vung|phan dau|dat chuan)/.test(said))) return none;
    if (!keeps.test(said) && !before && !standards.some(({ level }) => level)) return none;
    const found = standardGoals(standards, chunk, facts, before, sameSegment);
    const rest = { from: found.goals.at(-1)!.to, to };
    const left = text.slice(rest.from, rest.to);
    if (insideTask || !titled.test(left) || !learning.test(left) || urging.test(left)) return found;
    const title: Goal = { ...rest, kind: "title", amount: null, words: [bareWords(text, rest, holes)], modality: modalityOf(left, left), year: found.goals.at(-1)!.year, nested: chunk.nested, doubts: [] };
    return { goals: [...found.goals, title], promised: found.promised };
  }
  const base = (modality: Modality[]): Omit<Goal, "kind" | "amount"> => ({
    ...within,
    words: [bareWords(text, within, [...inside, ...holes])],
    modality,
    year: years.findLast(({ base: old, from }) => !old && from < within.to)?.year ?? null,
    nested: chunk.nested,
    doubts: [],
  });
  const modality = modalityOf(said, said);
  if (inside.length > 0 && countedUnits.length === 0) {
    if (insideTask && !/(?:phan dau|duy tri|dat)/.test(said)) return none;
    return { goals: inside.map((level) => ({ ...base(modality), kind: "level", amount: level, year: facts.yearOf.get(level)?.year ?? base(modality).year })), promised: before };
  }
  const counts = countedUnits.length > 0 ? countedUnits : countsIn(text, within, insideTask);
  if (counts.length > 0) return { goals: countGoals(counts, within, facts, base), promised: before };
  if (insideTask) return none;
  if (titled.test(said) && learning.test(said) && !urging.test(said)) return { goals: [{ ...base(modality), kind: "title", amount: null }], promised: before };
  if (controlled.test(said)) return { goals: [{ ...base(["control"]), kind: "control", amount: null }], promised: before };
  return { goals: [{ ...base(modality), kind: "carriedOut", amount: null }], promised: before };
};

const countGoals = (counts: Amount[], within: { from: number; to: number }, facts: SegmentFacts, base: (modality: Modality[]) => Omit<Goal, "kind" | "amount">): Goal[] => {
  const { text, years } = facts;
  const yearOf = milestonesOf(text, within, counts, years);
  return counts.flatMap((amount, i): Goal[] => {
    const left = text.slice(i === 0 ? within.from : counts[i - 1]!.to, amount.figure);
    if (refusalOf(left, text.slice(amount.to, within.to))) return [];
    const year = yearOf.get(amount);
    if (year && year.year < facts.since) return [];
    const range = counts.length === 1 ? within : { from: i === 0 ? within.from : pieceStart(text, counts[i - 1]!.to, amount.from), to: i === counts.length - 1 ? within.to : pieceStart(text, amount.to, counts[i + 1]!.from) };
    const said = text.slice(range.from, range.to);
    const falls = /(?<![a-z])giam(?: (?:duoc|them|it nhat|toi thieu|khoang|tren|hon))*[ :]*$/.test(text.slice(within.from, amount.figure));
    return [{ ...base(modalityOf(said, left, falls ? { change: "down" } : {})), ...range, words: [bareWords(text, range, [amount, ...facts.holes])], kind: "count", amount: falls ? { ...amount, value: -amount.value } : amount, year: year?.year ?? base([]).year }];
  });
};

const pieceStart = (text: string, from: number, to: number): number => {
  const found = [...text.slice(from, to).matchAll(/, ?| va /g)].at(-1);
  return found ? from + found.index + found[0].length : to;
};
