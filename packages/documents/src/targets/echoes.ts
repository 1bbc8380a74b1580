import type { TargetReading } from "../reading.ts";
import { foldText } from "./folded.ts";

/** Readings of one clause, in the order of the text. */
export interface ClauseReadings {
  text: string;
  readings: TargetReading[];
}

const pointsBack =
  /(?<![a-z])(?:cac |nhung )?(?:ty le|ti le|con so|chi tieu|muc)(?: (?!lan luot|tuong ung)[a-z]+){0,6}? (?:tren|nay|do|neu tren|noi tren|tuong ung|vua neu|(?:tai|o) (?:muc|diem|khoan|y) \(?(?<place>[\da-z.]+)\)?)(?![a-z])(?! (?:dia ban|co so|tinh than|pham vi|toan|linh vuc|1|2|3|5|6))/;

/** Spares the most of the clauses a second look. */
const mayPointBack = /(?:t[ỷỉyi]\s+l[ệe]|con s[ốo]|ch[ỉi] ti[êe]u|m[ứu]c)/iu;

const isShare = ({ measure, indicator }: TargetReading): boolean => measure === "ratio" && indicator !== null;

/** The goals that words point back to: those at the place which they name, else the last ones before them. */
const meant = (earlier: readonly TargetReading[], count: number, place: string | undefined): TargetReading[] => {
  if (place === undefined) return earlier.slice(-count);
  const there = earlier.filter((one) => one.place === place || one.place.endsWith(`.${place}`));
  return there.length >= count ? there.slice(0, count) : [];
};

/**
 * Gives goals that only point back ("đến năm 2030 các tỷ lệ trên lần lượt là 70%, 75%", "con số tương ứng là 60%", "tỷ lệ ở
 * mục 1.1 lên 60% và 80%") the indicators of those that they point to, as many as they name figures.
 */
export const resolveEchoes = (clauses: readonly ClauseReadings[]): TargetReading[] => {
  const done: TargetReading[] = [];
  const shares: TargetReading[] = [];
  const keep = (readings: readonly TargetReading[]): void => {
    done.push(...readings);
    shares.push(...readings.filter(isShare));
  };
  for (const { text, readings } of clauses) {
    const first = mayPointBack.test(text) ? readings.findIndex((one) => pointsBack.test(foldText(one.text).text)) : -1;
    if (first < 0) {
      keep(readings);
      continue;
    }
    keep(readings.slice(0, first));
    const rest = readings.slice(first);
    const place = pointsBack.exec(foldText(rest[0]!.text).text)?.groups?.["place"];
    // The words that point back hold to the end of their sentence.
    const next = rest.findIndex((one) => one.text !== rest[0]!.text && /[.;]\s*$/u.test(text.slice(0, Math.max(0, text.indexOf(one.text)))));
    const said = next < 0 ? rest : rest.slice(0, next);
    const of = meant(shares, said.length, place);
    const isEcho = of.length === said.length && said.every((one, at) => one.measure === "ratio" && (one.indicator === null || place !== undefined) && one.milestone !== of[at]!.milestone);
    keep(isEcho ? said.map((one, at) => echoing(one, of[at]!)) : said);
    keep(rest.slice(said.length));
  }
  return done;
};

const echoing = (one: TargetReading, of: TargetReading): TargetReading => ({
  ...one, indicator: of.indicator, unit: of.unit, confidence: "likely", reasons: [`Câu này nhắc lại chỉ tiêu “${of.text}” nêu trước đó.`],
});
