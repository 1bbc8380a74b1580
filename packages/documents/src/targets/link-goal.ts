import type { Indicator, IndicatorCode } from "@xhht/core";
import type { TargetReading } from "../reading.ts";
import { foldText } from "./folded.ts";
import type { Goal } from "./goal.ts";
import { subjectOf } from "./goal-words.ts";
import type { Stretch } from "./sentences.ts";
import { contentOf } from "./lead-words.ts";
import { jointMatches, namesItsOwn, speaksOf, type Match, type Sought } from "./indicator/match-indicator.ts";

type Linked = Pick<TargetReading, "comparator" | "value" | "unit" | "measure" | "indicator" | "reasons" | "confidence">;

/** The original words behind a stretch of folded text. */
export type Wording = (stretch: Stretch) => string;

const shareSuffix = { province: "SHARE_PROVINCES", district: "SHARE_DISTRICTS", commune: "SHARE_WARDS" } as const;

const soughtFor = ({ kind, unitsOf }: Goal): Sought => {
  switch (kind) {
    case "share":
      return { measures: unitsOf ? ["ratio", "level", "status"] : ["ratio"] };
    case "change":
      return { measures: ["ratio", "count"] };
    case "level":
      return { measures: ["level"] };
    case "count":
      return { measures: ["count"] };
    case "standard":
      return { measures: ["status", "level"] };
    case "title":
      return { measures: ["status"] };
    case "control":
    case "carriedOut":
      return { measures: ["ratio", "count"] };
  }
};

/** A goal without a figure is one only where its words are surely an indicator's own. */
const sureEnough = 0.8;

const titledWords = /(?<![a-z])(?:cong nhan|danh hieu|dat|hoc tap|dang k[iy])(?![a-z])/;
const holder = /(?<![a-z])(?:gia dinh|ho dan|dong ho|toc ho|thon|lang|ban|buon|ap|xom|khom|khu pho|to dan pho|khu dan cu|tieu khu|cong dong|don vi|co quan|truong hoc|doanh nghiep|cong dan)(?![a-z])/;
const group = /(?:nguoi lao dong|lao dong|cong nhan) (?:trong|thuoc|o) (?:cac )?(?:mo hinh )?(?:gia dinh|dong ho|cong dong)|(?:can bo|cong chuc|vien chuc|nhan vien|giao vien) [a-z, ]*(?:don vi|co quan)/;
const act = /(?<![a-z])(?:dang k[iy]|dat|cong nhan|danh hieu)(?![a-z])/;
const speaksOfTitles = /(?<![a-z])(?:danh hieu|mo hinh|(?:gia dinh|dong ho|cong dong|don vi|cong dan) hoc tap|khuyen hoc)(?![a-z])/;

/** Words of a goal that names who registers or is recognised, but not as what: "75% gia đình đăng ký" where titles are spoken of. */
const titleLeftOut = (goal: Goal, headings: readonly string[]): string | null => {
  const own = goal.words.at(-1)!;
  if (goal.kind !== "share" || goal.unitsOf || !act.test(own)) return null;
  if (!speaksOfTitles.test(`${goal.around ?? ""} | ${foldText(headings.join(" | ")).text}`)) return null;
  if (group.test(own)) return `${own} cong dan hoc tap`;
  const rest = contentOf(own.replace(new RegExp(holder.source, "g"), " "));
  return holder.test(own) && rest === "" ? `${own} danh hieu hoc tap` : null;
};

/** Whether a ratio counts communes or districts, as a share of them does. */
const countsUnits = ({ measure }: Indicator): boolean => measure.kind === "ratio" && /^(?:xã|phường|huyện|quận|đơn vị hành chính)(?!\p{L})/u.test(measure.outOf);

/** Whether the goal's own words fit something at least as well as they do with the topic before their colon. */
const ownFitsBetter = ({ words, kind, unitsOf }: Goal, best: Match, indicators: Readonly<Record<IndicatorCode, Indicator>>, sought: Sought): boolean => {
  if (kind !== "share" || unitsOf || words.length < 2) return false;
  const [own] = jointMatches(words.at(-1)!, indicators, { ...sought, subject: subjectOf(words.at(-1)!) });
  return own !== undefined && own.code !== best.code && own.fit >= Math.max(0.9, best.fit);
};

const seek = (goal: Goal, indicators: Readonly<Record<IndicatorCode, Indicator>>, headings: readonly string[]): Match[] => {
  const sought = soughtFor(goal);
  for (const [i, words] of goal.words.entries()) {
    // Words that say too little alone must not mean something else than the topic before their colon.
    if (i > 0 && namesItsOwn(goal.words[0]!) && !namesItsOwn(words) && contentOf(words).split(" ").length < 5) continue;
    const found = jointMatches(words, indicators, { ...sought, subject: subjectOf(words) }).filter(({ code, measure, attests }) =>
      goal.unitsOf === undefined || (measure === "ratio" ? countsUnits(indicators[code]!) : !(attests === "title" && goal.atLeast !== undefined)));
    if (i === 0 && found[0] && ownFitsBetter(goal, found[0], indicators, sought)) continue;
    if (found.length > 0 && !(goal.unitsOf && found[0]!.attests === "title" && !titledWords.test(goal.words.at(-1)!))) return found;
  }
  if (goal.context !== undefined && (goal.nested || !namesItsOwn(goal.words[0]!))) {
    const found = jointMatches(`${goal.context} | ${goal.words[0]!}`, indicators, sought).filter(({ code }) => speaksOf(goal.words[0]!, code, indicators));
    if (found.length > 0) return found.slice(0, 1);
  }
  const title = titleLeftOut(goal, headings);
  if (title !== null) {
    const found = jointMatches(title, indicators, sought);
    if (found.length > 0) return found;
  }
  const heading = foldText(headings.at(-1) ?? "").text;
  const own = goal.words[0]!;
  const content = contentOf(own);
  if (heading === "" || goal.kind === "carriedOut" || goal.exact || goal.unitsOf || content.split(" ").length > 8) return [];
  return jointMatches(`${heading} | ${own}`, indicators, sought).filter(({ code, fit }) => fit >= 0.7 && (content === "" || speaksOf(own, code, indicators)));
};

const measureOf = ({ kind }: Goal): TargetReading["measure"] => {
  switch (kind) {
    case "share":
      return "ratio";
    case "change":
      return "rate";
    case "level":
    case "count":
      return kind;
    default:
      return "status";
  }
};

const unitOf = ({ kind, amount }: Goal, match: Match | undefined, words: Wording): string => {
  switch (kind) {
    case "share":
      return "%";
    case "change":
      return amount?.change === "yearly" ? "%/năm" : "%";
    case "level":
      return "level";
    case "count":
      return words(amount!.thing!);
    case "standard":
      return "standard_met";
    case "title":
      return match?.measure === "status" && match.attests === "standard" ? "standard_met" : "title";
    default:
      return "qualitative";
  }
};

const codeOf = ({ unitsOf, atLeast }: Goal, match: Match): string => {
  if (!unitsOf || (match.measure !== "level" && match.measure !== "status")) return match.code;
  return `${match.code}${match.measure === "level" && atLeast !== undefined ? `@${atLeast}` : ""}:${shareSuffix[unitsOf]}`;
};

/** What a goal measures and which indicators fit it: one reading, or one for each indicator that shares its figure; none where it is no goal. */
export const linkGoal = (goal: Goal, indicators: Readonly<Record<IndicatorCode, Indicator>>, headings: readonly string[], words: Wording): Linked[] => {
  const found = seek(goal, indicators, headings);
  if (goal.refused) return [];
  if (goal.kind === "carriedOut" && !(found[0] && found[0].fit >= sureEnough)) return [];
  const { amount, doubts } = goal;
  const linked = (match: Match | undefined): Linked => ({
    comparator: amount ? (amount.change === "yearly" ? "avg_per_year" : amount.comparator) : null,
    value: amount ? amount.value : null,
    unit: unitOf(goal, match, words),
    measure: measureOf(goal),
    indicator: match ? codeOf(goal, match) : null,
    reasons: [...(match ? match.reasons : ["Chưa có chỉ số nào khớp với câu chữ này."]), ...doubts],
    confidence: doubts.length > 0 ? "unsure" : match && match.fit >= sureEnough ? "sure" : "likely",
  });
  return found.length === 0 ? [linked(undefined)] : found.map(linked);
};
