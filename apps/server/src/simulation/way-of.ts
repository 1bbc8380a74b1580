import type { ActRequest, Entry, EntryKey, IsoDate, MemberRole, ReportForm } from "@xhht/core";
import { randomFrom } from "../demo/random.ts";
import type { Course } from "./course.ts";
import type { Figures } from "./figures-of.ts";

/** What somebody enters; a cell may be emptied by nobody here. */
export type Typed = { key: EntryKey } & Entry;

/** One thing that somebody does to a report, at an instant in UTC. */
export type Step = { at: string; by: MemberRole } & ({ enter: Typed[]; act?: never } | { enter?: never; act: Omit<ActRequest, "revision" | "hash"> });

/** The days between which reports are sent, and the day after which nothing has happened yet. */
export interface Season {
  from: IsoDate;
  /** The last good day. */
  to: IsoDate;
  until: IsoDate;
}

const dayMs = 86_400_000;
const later = (day: IsoDate, days: number): IsoDate => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const span = ({ from, to }: Season): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

const typed = (figures: Figures): Typed[] => [...figures].map(([key, entry]) => ({ key, ...entry }));

/** A cell with a numerator, and the number of its denominator. */
const numerators = (form: ReportForm, figures: Figures): { key: EntryKey; whole: number }[] =>
  form.sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      if (!cells || !("of" in cells) || figures.get(cells.of)?.state !== "value") return [];
      const whole = figures.get(cells.outOf)?.value;
      return typeof whole === "number" ? [{ key: cells.of, whole }] : [];
    }),
  );

/** What is typed at first in one cell, before somebody sees that it is wrong. */
const mistake = (course: Course, right: number, whole: number, chance: number): number => {
  if (course === "overWhole") return whole + 1 + Math.floor(chance * 20);
  if (course === "tenfold") return Math.max(right * 10, whole * 10);
  return right > 0 ? right - 1 : Math.min(whole, 1);
};

/** The share of closed reports that are published. */
const published = 0.7;

const returned = "Mô phỏng: đề nghị soát lại số liệu ở ô được chỉ ra.";
const revised = "Mô phỏng: phát hiện một số liệu đếm thiếu, xin sửa và gửi lại.";

/** What a way is made from. */
export interface WayInput {
  form: ReportForm;
  figures: Figures;
  course: Course;
  season: Season;
  seed: number;
}

/** All that happens to a report in its year, oldest first: what is typed, what is wrong and put right, and every act. */
export const wayOf = ({ form, figures, course, season, seed }: WayInput): Step[] => {
  const chance = randomFrom(`${seed} way ${form.unit} ${form.period}`);
  const days = span(season);
  const minutes = Math.floor(chance() * 400);
  const number = 1 + Math.floor(chance() * 180);
  const sent = later(season.to, course === "late" ? 1 + Math.floor(chance() * 25) : -Math.floor(chance() * Math.max(1, days - 10)));
  const steps: Step[] = [];
  const at = (days: number): string => new Date(Date.parse(later(sent, days)) + (60 + minutes + steps.length) * 60_000).toISOString();
  const enter = (days: number, cells: Typed[]): void => void steps.push({ at: at(days), by: "reporter", enter: cells });
  const act = (days: number, by: MemberRole, request: Omit<ActRequest, "revision" | "hash">): void => void steps.push({ at: at(days), by, act: request });
  const goUp = (submitted: number, approved: number, sentOn: number): void => {
    act(submitted, "reporter", { act: "submit" });
    act(approved, "approver", { act: "approve" });
    act(sentOn, "clerk", { act: "send", letter: { number: `${number}/BC-UBND`, issuedOn: later(sent, sentOn) } });
  };

  const cells = typed(figures);
  if (course === "missing") {
    if (chance() < 0.4) enter(-3, cells.slice(0, Math.ceil(cells.length / 3)));
    return inTime(steps, season);
  }
  const wrong = numerators(form, figures)[Math.floor(chance() * numerators(form, figures).length)];
  const right = cells.find(({ key }) => key === wrong?.key);
  const atFirst = (): Typed[] => {
    if (!wrong || !right || course === "onTime" || course === "late") return cells;
    const value = mistake(course, Number(right.value), wrong.whole, chance());
    return cells.map((cell) => (cell === right ? { ...cell, value } : cell));
  };
  enter(-9, atFirst());
  switch (course) {
    case "returned":
      act(-7, "reporter", { act: "submit" });
      act(-6, "approver", { act: "return", reason: returned, cells: right ? [right.key] : [] });
      if (right) enter(-3, [right]);
      break;
    case "sentAgain":
      goUp(-8, -7, -6);
      act(-5, "clerk", { act: "withdraw" });
      act(-4, "reporter", { act: "revise", reason: revised });
      if (right) enter(-3, [right]);
      break;
    default:
      if (right && (course === "overWhole" || course === "tenfold")) enter(-8, [right]);
  }
  goUp(-2, -1, 0);
  act(1, "receiver", { act: "receive" });
  act(2, "receiver", { act: "close" });
  if (chance() < published) act(3, "approver", { act: "publish" });
  return inTime(steps, season);
};

/** What has happened by a day. */
const inTime = (steps: readonly Step[], { until }: Season): Step[] => steps.filter(({ at }) => at.slice(0, 10) <= until);
