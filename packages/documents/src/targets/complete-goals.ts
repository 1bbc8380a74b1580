import type { Modality } from "@xhht/core";
import type { Goal } from "./goal.ts";
import { predicateOf, subjectFor } from "./goal-words.ts";
import { contentOf, leadOnly } from "./lead-words.ts";

const actsOnly = (words: string): boolean => leadOnly(words.replace(/(?<![a-z])(?:ca nam|tro len|nguoi|tren)(?![a-z])/g, " "));

const plain = ({ modality }: Goal): boolean => modality.join("") === "achieve";

/** What words before a colon promise of everything behind it. */
export const ledBy = (topic: string): Modality[] => [
  ...(/(?<![a-z])phan dau(?![a-z])/.test(topic) ? (["strive"] as const) : []),
  ...(/(?<![a-z])(?:duy tri|giu vung)(?![a-z])/.test(topic) ? (["maintain"] as const) : []),
];

const inherited = (goal: Goal, previous: Goal, opensSegment: boolean): Modality[] => {
  if (opensSegment || !(plain(goal) || (goal.modality.join("") === "recognised" && actsOnly(previous.behind ?? "x"))) || goal.nested || goal.kind !== "share" || previous.kind !== "share") return [];
  return previous.modality.filter((one) => one === "strive" || (one === "maintain" && goal.bare));
};

/** The predicate that a bare share borrows from the next one that has any: "70% gia đình, 65% dòng họ đạt …". */
const lender = (all: readonly Goal[], after: number): Goal | undefined => {
  for (let i = after + 1; i < all.length; i += 1) {
    const goal = all[i]!;
    if (goal.nested || goal.kind !== "share" || goal.behind === undefined) return undefined;
    if (predicateOf(goal.behind) !== "") return goal;
  }
  return undefined;
};

const staff = /(?<![a-z])(?:can bo|cong chuc|vien chuc)(?![a-z])/;

/** Gives the goals of a sentence what they leave to each other: a subject, a predicate, a promise, the topic before a colon. */
export const completeGoals = (
  segments: readonly Goal[][],
  earlier: Goal | undefined,
  { topics, insideTask, led }: { topics: readonly string[]; insideTask: boolean; led: readonly Modality[] },
): void => {
  const all = segments.flat();
  const opening = new Set(segments.map(([first]) => first));
  const topicOf = new Map(segments.flatMap((goals, n) => goals.map((goal): [Goal, string] => [goal, topics[n] ?? ""])));
  let previous = earlier;
  for (const [i, goal] of all.entries()) {
    const topic = topicOf.get(goal)!;
    if (previous && goal.kind === "share") takeUnits(goal, previous);
    const own = goal.words[0]!;
    if (plain(goal) && led.length > 0 && !goal.nested) goal.modality = [...led];
    const handed = previous ? inherited(goal, previous, opening.has(goal)) : [];
    if (handed.length > 0) goal.modality = handed;
    const isGraded = i > 0 && goal.kind === "share" && goal.standard === undefined && /^[^a-z]*muc(?: do)?[^a-z]*$/.test(own);
    if (isGraded) goal.nested = true;
    else if (previous && goal.amount && !goal.exact && actsOnly(own) && ((i > 0 && topicOf.get(all[i - 1]!) === topic) || !topic)) takeSubject(goal, previous, own);
    else if (previous?.kind === "count" && goal.kind === "count" && plain(goal) && i > 0 && previous.words[0]!.includes(contentOf(own))) goal.modality = previous.modality;
    else if (goal.nested && titleNamed.test(topic) && contentOf(own).split(" ").length > 4) goal.words = [own];
    else if (topic && !insideTask && !goal.exact) goal.words = [`${topic} | ${own}`, own];
    const after = all[i + 1];
    if (i === 0 && after && goal.behind !== undefined && actsOnly(own) && !topic && after.behind !== undefined) goal.words = [`${own} ${after.behind}`];
    const lent = goal.behind !== undefined && goal.kind === "share" && predicateOf(goal.behind) === "" && !goal.exact ? lender(all, i) : undefined;
    if (lent && contentOf(goal.behind!) !== "") {
      goal.words.unshift(`${own} ${predicateOf(lent.behind!)}`);
      if (plain(goal) && lent.modality.some((one) => one === "recognised" || one === "register")) goal.modality = [...lent.modality];
    }
    if (previous && i > 0 && (!goal.nested || staff.test(own)) && previous.kind === goal.kind && !goal.exact) goal.context = previous.words[0]!;
    previous = goal;
  }
  titlesInTurn(all);
};

const titleNamed = /(?:gia dinh|dong ho|cong dong|don vi|cong dan) hoc tap/;
const titles = /(?:gia dinh|dong ho|cong dong|don vi|cong dan) hoc tap/g;

/** "65% gia đình, 60% khu dân cư, 90% đơn vị đạt “A”, “B”, “C”": as many titles as shares, each its own in turn. */
const titlesInTurn = (all: readonly Goal[]): void => {
  for (const [end, last] of all.entries()) {
    const named = last.behind === undefined ? [] : [...predicateOf(last.behind).matchAll(titles)].map(([title]) => title);
    const run = all.slice(end - named.length + 1, end + 1);
    if (named.length < 2 || run.length !== named.length || new Set(named).size < named.length) continue;
    if (!run.every((goal) => goal.kind === "share" && !goal.nested && goal.behind !== undefined && (goal === last || predicateOf(goal.behind) === ""))) continue;
    for (const [n, goal] of run.entries()) goal.words = [`${goal.behind!.replace(/(?<![a-z])(?:dat|duoc|co)(?![a-z]).*/, "")} dat danh hieu ${named[n]!}`];
  }
};

/** "… số xã đạt chuẩn A; 70% đạt chuẩn B, trong đó 25% đạt mức độ 3": the later shares are of the same units, the last of the same standard. */
const takeUnits = (goal: Goal, previous: Goal): void => {
  if (goal.unitsOf || !previous.unitsOf || goal.behind === undefined || !/^(?:trong (?:tong )?so (?:do|nay) )?(?:(?:so )?(?:xa|don vi|dia phuong) )?(?:duoc cong nhan |duy tri |giu vung |hoan thanh |cung co )*(?:dat|duoc|chuan|giu vung|duy tri|pho cap|hoan thanh|o muc)(?![a-z])/.test(goal.behind)) return;
  const standard = goal.standard ?? (goal.atLeast !== undefined ? previous.standard : undefined);
  if (standard === undefined) return;
  goal.unitsOf = previous.unitsOf;
  goal.standard = standard;
  goal.words = [standard];
  goal.exact = true;
};

const actLed = /^[^a-z]*(?:(?:ty le|so|phan dau|den|het|cuoi|nam|[\d:, ])*(?<![a-z]))(?<act>dang k[iy](?: xay dung)?|(?:duoc )?cong nhan|dat)(?: danh hieu)? ?: ?(?=[^a-z]*\d)/;

/** "Đăng ký: 75% gia đình, 60% dòng họ": the act before the colon is that of each. */
export const leadByAct = (goals: readonly Goal[], sentence: string): void => {
  const act = actLed.exec(sentence)?.groups?.["act"];
  if (act === undefined) return;
  for (const goal of goals) {
    if (goal.kind !== "share" || goal.nested) continue;
    goal.words = goal.words.map((words) => (words.includes(act) ? words : `${words} ${act}`));
    if (plain(goal) && act.startsWith("dang")) goal.modality = ["register"];
    if (plain(goal) && act.includes("cong nhan")) goal.modality = ["recognised"];
  }
};

const takeSubject = (goal: Goal, previous: Goal, own: string): void => {
  goal.words = [subjectFor(own, previous.words[0]!)];
  if (plain(goal) && !/dat danh hieu|duoc cong nhan/.test(own) && !previous.modality.includes("register") && previous.kind === goal.kind) goal.modality = previous.modality;
  if (previous.kind === "change" && previous.modality.includes("decrease") && /(?<![a-z])con(?![a-z])/.test(own)) goal.modality = ["decrease"];
  if (previous.unitsOf && !goal.unitsOf) goal.unitsOf = previous.unitsOf;
  if (goal.unitsOf === previous.unitsOf && previous.atLeast !== undefined) goal.atLeast ??= previous.atLeast;
};
