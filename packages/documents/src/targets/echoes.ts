import type { TargetReading } from "../reading.ts";
import { foldText } from "./folded.ts";

/** Readings of one clause, in the order of the text. */
export interface ClauseReadings {
  text: string;
  readings: TargetReading[];
}

const pointsBack =
  /(?<![a-z])(?:cac |nhung )?(?:ty le|ti le|con so|chi tieu|muc)(?: (?!lan luot|tuong ung)[a-z]+){0,6}? (?:tren|nay|do|neu tren|noi tren|tuong ung|vua neu|(?:tai|o) (?:muc|diem|khoan|y) \(?(?<place>[\da-z.]+)\)?)(?![a-z])(?! (?:dia ban|co so|tinh than|pham vi|toan|linh vuc|1|2|3|5|6))/;

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
  for (const { text, readings } of clauses) {
    const folded = readings.map((one) => foldText(one.text).text);
    const first = folded.findIndex((words) => pointsBack.test(words));
    const place = first < 0 ? undefined : pointsBack.exec(folded[first]!)?.groups?.["place"];
    const own = readings.slice(0, Math.max(0, first));
    const rest = first < 0 ? [] : readings.slice(first);
    const next = rest.findIndex((one, at) => at > 0 && /[.;]\s*$/u.test(text.slice(0, Math.max(0, text.indexOf(one.text)))) && one.text !== rest[0]!.text);
    const said = next < 0 ? rest : rest.slice(0, next);
    const of = meant([...done, ...own].filter(isShare), said.length, place);
    const isEcho = said.length > 0 && of.length === said.length && said.every((one, at) => one.measure === "ratio" && (one.indicator === null || place !== undefined) && one.milestone !== of[at]!.milestone);
    const resolved = (one: TargetReading, at: number): TargetReading => ({
      ...one, indicator: of[at]!.indicator, unit: of[at]!.unit, confidence: "likely",
      reasons: [`Câu này nhắc lại chỉ tiêu “${of[at]!.text}” nêu trước đó.`],
    });
    done.push(...own, ...(first < 0 ? readings : []), ...(isEcho ? said.map(resolved) : said), ...(next < 0 ? [] : rest.slice(next)));
  }
  return done;
};
