import { amountsIn } from "./amounts.ts";
import { asidesIn, outside, opensWithResults, tellsResults } from "./asides.ts";
import { chunksOf } from "./chunks.ts";
import type { Folded } from "./folded.ts";
import { foldText } from "./folded.ts";
import type { Goal } from "./goal.ts";
import { contentOf } from "./lead-words.ts";
import { milestonesOf } from "./milestones.ts";
import { completeGoals, leadByAct, ledBy } from "./complete-goals.ts";
import { pairActs } from "./paired-acts.ts";
import { modalityOf } from "./modality.ts";
import { plainGoals, type Promised } from "./plain-goals.ts";
import { segmentsOf, sentencesOf, type Stretch } from "./sentences.ts";
import { shareGoals } from "./share-goals.ts";
import { yearsIn } from "./years.ts";

/** What surrounds the text in which goals are sought. */
export interface Surroundings {
  insideTask: boolean;
  since: number;
  milestone: number | null;
  headings: readonly string[];
}

const ownFigure = /^ ?(?:(?:dat|tren|duoi|tu|it nhat|toi thieu|khong duoi|khoang|hon|>=|>) ?)*\d[\d.,]* ?(?:%|\/ ?\d+(?: [a-z]+){1,3}) ?(?:tro len)? ?(?:[;.(]|$|(?:vao |den |trong )?(?:cuoi |het )?nam 20|, ?(?:(?:ty le|so) )?[a-z ]{4,60}: ?\d)/;

/** "Hội viên mới: 150 người": the figure is that of the words before the colon. */
const ownCount = /^ ?(?:(?:tren|tu|it nhat|toi thieu|khoang|hon|>=|>) ?)*\d[\d.]* (?!%|phan tram|nhom|muc|chi tieu|noi dung|nhiem vu)[a-z]+(?: [a-z]+){0,3} ?(?:[;.,(/]|$)/;

/** The topic before a colon, and where the sentence goes on; none where a figure or nothing stands before the colon. */
const topicOf = (text: string, { from, to }: Stretch): { topic: string; from: number } | null => {
  const colon = text.slice(from, to).search(/:(?!\d)/);
  if (colon < 0 || colon > 160) return null;
  const topic = text.slice(from, from + colon);
  // "Gia đình học tập: 70%; …": the colon stands for "đạt".
  if (/^ ?(?:tiep tuc )?(?:duy tri|giu vung|dat|dat chuan|hoan thanh|, | va )+ ?(?:[;.]|$)/.test(text.slice(from + colon + 1, to)) && contentOf(topic) !== "") return null;
  const behind = text.slice(from + colon + 1, to);
  if ((ownFigure.test(behind) || ownCount.test(behind)) && contentOf(topic) !== "") return null;
  if (/\d ?(?:%|phan tram)|muc do \d/.test(topic) || !/[a-z\d]/.test(text.slice(from + colon + 1, to))) return null;
  if (contentOf(topic) === "" && /(?<![a-z])(?:dang k[iy]|cong nhan|danh hieu|dat)(?![a-z])/.test(topic)) return null;
  return { topic: topic.trim(), from: from + colon + 1 };
};

/** The goals of a text in their order. */
export const goalsIn = (original: string, folded: Folded, { insideTask, since, milestone, headings }: Surroundings): Goal[] => {
  const { text } = folded;
  const goals: Goal[] = [];
  const partOf = /(?:^|[ (])trong (?:so )?do:? ?$/.test(foldText(headings.at(-1) ?? "").text);
  let topic = "";
  let promised: Promised | null = null;
  let carried: number | null = null;
  for (const sentence of sentencesOf(original, folded)) {
    if (tellsResults(text.slice(sentence.from, sentence.to), since)) continue;
    const opening = topicOf(text, sentence);
    const nestedTopic = opening !== null && /(?:^|[ (])trong (?:so )?do$/.test(opening.topic);
    if (opening && contentOf(opening.topic)) topic = opening.topic;
    const opened = opening ? yearsIn(text, { from: sentence.from, to: opening.from }).filter(({ base }) => !base) : [];
    if (opened.length === 1) carried = opened[0]!.year;
    const foldedTopic = opening ? text.slice(sentence.from, opening.from) : "";
    promised = /(?<![a-z])(?:duy tri|giu vung|cung co|phan dau)(?![a-z])/.test(foldedTopic) ? { modality: modalityOf(foldedTopic, foldedTopic), reached: false } : null;
    let past = opensWithResults(text.slice(sentence.from, sentence.to));
    const said: Goal[][] = [];
    const topics: string[] = [];
    for (const [n, piece] of segmentsOf(text, { ...sentence, from: opening?.from ?? sentence.from }).entries()) {
      // "Gia đình học tập: đăng ký 70%, đạt 60%; dòng họ học tập: …": each has a topic of its own.
      const own = n === 0 ? null : topicOf(text, piece);
      const isOwn = own !== null && contentOf(own.topic) !== "" && !/(?:^|[ (])trong (?:so )?do$/.test(own.topic);
      const segment = isOwn ? { ...piece, from: own.from } : piece;
      topics.push(isOwn ? own.topic : (topics.at(-1) ?? topic));
      const asides = asidesIn(text, segment, since);
      const amounts = amountsIn(text, segment).filter(outside(asides));
      const shares = amounts.filter(({ kind }) => kind === "percent");
      const levels = amounts.filter(({ kind }) => kind === "level");
      const years = yearsIn(text, segment).filter(outside(asides));
      const yearOf = milestonesOf(text, segment, shares.length > 0 ? shares : levels, years);
      if (shares.length > 0 && levels.length > 0) for (const [key, value] of milestonesOf(text, segment, levels, years)) yearOf.set(key, value);
      const facts = { text, levels, years, holes: [...years, ...asides], yearOf, since };
      const found: Goal[][] = [];
      for (const chunk of chunksOf(text, segment, shares, levels)) {
        if (chunk.amounts.length > 0) {
          found.push(shareGoals(chunk, facts));
          continue;
        }
        const plain = plainGoals(chunk, facts, { insideTask, before: promised, sameSegment: found.some((goals) => goals.length > 0) });
        promised = plain.promised;
        if (!(shares.length > 0 && plain.goals[0]?.kind === "carriedOut")) found.push(plain.goals);
      }
      const led = [...yearOf].find(([amount, year]) => year.to <= amount.figure)?.[1];
      if (/(?<![a-z])(?:phan dau|muc tieu den|den nam|se )/.test(text.slice(segment.from, segment.to))) past = false;
      for (const goal of found.flat()) {
        if (past) goal.refused = true;
        if (!goal.undated) goal.year ??= carried;
        if (nestedTopic || partOf) goal.nested = true;
      }
      said.push(found.flat());
      if (led && milestone === null) carried = led.year;
    }
    const around = text.slice(sentence.from, sentence.to);
    for (const goal of said.flat()) goal.around = around;
    completeGoals(said, goals.at(-1), { topics, insideTask, led: opening ? ledBy(foldedTopic) : [] });
    leadByAct(said.flat(), around);
    for (const own of said) pairActs(text, own, `${foldText(headings.at(-1) ?? "").text} ${topic}`);
    goals.push(...said.flat());
    if (milestone !== null) carried = opened.length === 1 ? carried : null;
  }
  return goals;
};
