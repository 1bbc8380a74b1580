import { formatNumber, type UnitId } from "@xhht/core";
import { type Course, courseOf, courses, isOdd, oddities, type Oddity } from "./course.ts";

/** How many units behave in which way; what units hold already counts nowhere. */
export interface Tally {
  units: number;
  courses: Record<Course, number>;
  oddities: Record<Oddity, number>;
  /** Communes that were made in the year: their predecessors' values go to the day before. */
  mergedMidYear: number;
}

/** What every output says of itself. */
export const simulated = "số liệu mô phỏng";

const courseNames = Object.keys(courses) as Course[];
const oddityNames = Object.keys(oddities) as Oddity[];
const zero = <K extends string>(names: readonly K[]): Record<K, number> => Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;

/** Counts how units behave in a year; only a report that is sent can hold what is odd. */
export const tallyOf = (seed: number, year: number, units: readonly { id: UnitId; validFrom: string }[]): Tally => {
  const tally: Tally = { units: units.length, courses: zero(courseNames), oddities: zero(oddityNames), mergedMidYear: 0 };
  for (const { id, validFrom } of units) {
    const course = courseOf(seed, id, year);
    tally.courses[course] += 1;
    if (validFrom.startsWith(`${year}-`) && validFrom > `${year}-01-01`) tally.mergedMidYear += 1;
    if (course !== "missing") for (const oddity of oddityNames) if (isOdd(oddity, seed, id, year)) tally.oddities[oddity] += 1;
  }
  return tally;
};

/** The counts as lines for people, with the share of all units that each behaviour is meant to have. */
export const sayTally = ({ units, courses: taken, oddities: odd, mergedMidYear }: Tally): string[] => {
  const line = (label: string, count: number, share: number | null): string =>
    `  ${label.padEnd(46)}${formatNumber(count).padStart(8)}${share === null ? "" : `   (đặt trước ${formatNumber(Math.round(share * 100))}%)`}`;
  return [
    `  ${"đơn vị cấp xã".padEnd(46)}${formatNumber(units).padStart(8)}`,
    ...courseNames.map((name) => line(courses[name].label, taken[name], courses[name].share)),
    "Trong các đơn vị có gửi:",
    ...oddityNames.map((name) => line(oddities[name].label, odd[name], oddities[name].share)),
    ...(mergedMidYear > 0 ? [line("lập giữa năm, đơn vị kế thừa báo cáo cả năm", mergedMidYear, null)] : []),
  ];
};
