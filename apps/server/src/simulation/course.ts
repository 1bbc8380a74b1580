import type { UnitId } from "@xhht/core";
import { randomFrom } from "../demo/random.ts";

/** How a simulated report of a year goes: every unit takes one course a year. */
export type Course = "onTime" | "late" | "missing" | "overWhole" | "tenfold" | "returned" | "sentAgain";

/** What is odd about the figures of some units, whatever course their report takes. */
export type Oddity = "cellsMissing" | "notApplicable" | "suppressed";

/** The share of units that take each course, 0–1, in words for people; the shares add up to 1. */
export const courses: Readonly<Record<Course, { share: number; label: string }>> = {
  onTime: { share: 0.62, label: "gửi đúng hạn" },
  late: { share: 0.13, label: "gửi muộn" },
  missing: { share: 0.08, label: "không gửi (chưa nhập hoặc nhập dở)" },
  overWhole: { share: 0.04, label: "gõ tử số lớn hơn mẫu số, bị chặn, đã sửa" },
  tenfold: { share: 0.04, label: "gõ lớn gấp mười lần, bị chặn, đã sửa" },
  returned: { share: 0.06, label: "bị lãnh đạo trả lại, đã sửa" },
  sentAgain: { share: 0.03, label: "thu hồi sau khi gửi, sửa và gửi lại" },
};

/** The share of units whose figures are odd in each way, 0–1; a unit may be odd in several. */
export const oddities: Readonly<Record<Oddity, { share: number; label: string }>> = {
  cellsMissing: { share: 0.1, label: "thiếu một số ô" },
  notApplicable: { share: 0.05, label: "có ô không phát sinh" },
  suppressed: { share: 0.06, label: "có số nhỏ không công bố" },
};

/** The course that a unit's report takes in a year; the same seed gives the same. */
export const courseOf = (seed: number, unit: UnitId, year: number): Course => {
  let left = randomFrom(`${seed} course ${unit} ${year}`)();
  for (const [course, { share }] of Object.entries(courses) as [Course, { share: number }][]) {
    if (left < share) return course;
    left -= share;
  }
  return "onTime";
};

/** Whether a unit is odd in a way: cells are missing in some years, the others last as long as the unit. */
export const isOdd = (oddity: Oddity, seed: number, unit: UnitId, year: number): boolean =>
  randomFrom(`${seed} ${oddity} ${unit}${oddity === "cellsMissing" ? ` ${year}` : ""}`)() < oddities[oddity].share;
