import type { PersonId } from "../access/role.ts";
import { daysBetween } from "../text/day.ts";
import type { IsoDate } from "../unit/unit.ts";
import { type ReportDeadline } from "./deadline-of.ts";
import type { Report } from "./report.ts";
import { reportStateLabel, type ReportState } from "./state.ts";

/** How far a deadline is: within 30, 7 or 1 days, or over. */
export type ReminderKind = "due_in_30" | "due_in_7" | "due_in_1" | "overdue";

/** A message that a person should get today. */
export interface Reminder {
  person: PersonId;
  kind: ReminderKind;
  day: IsoDate;
  text: string;
}

/** What decides whether somebody is to be reminded of one report. */
export interface ReminderQuestion {
  /** `Báo cáo năm 2026, Đề án 1373`. */
  title: string;
  report: Pick<Report, "state" | "sentAt">;
  deadline: ReportDeadline;
  /** The day in Vietnam. */
  today: IsoDate;
  owner: PersonId | null;
  deputy: PersonId | null;
  leader: PersonId | null;
  /** Reminders of this report that were already given. */
  sent: readonly Pick<Reminder, "person" | "kind" | "day">[];
}

const unsent: readonly ReportState[] = ["not_started", "in_progress", "submitted_internal", "returned", "approved"];

/** Days between two reminders of an overdue report. */
export const overdueEvery = 7;

/**
 * The reminders to give today: from 30 days before to the owner, from 7 also to the deputy, from 1 and when overdue also
 * to the leader; whoever is missing is stood in for by the next. Each kind once per person (overdue: weekly), never two on
 * one day; a day on which nothing ran is made up for. Nothing once the report is sent.
 */
export const remindersDue = (question: ReminderQuestion): Reminder[] => {
  const { report, deadline, today, sent } = question;
  if (report.sentAt !== null || !unsent.includes(report.state)) return [];
  const daysLeft = daysBetween(today, deadline.lastDay);
  const kind = kindAt(daysLeft);
  if (!kind) return [];
  const text = sentence(question, daysLeft);
  const had = (person: PersonId): boolean =>
    sent.some((one) => {
      if (one.person !== person) return false;
      if (one.day === today) return true;
      return one.kind === kind && (kind !== "overdue" || daysBetween(one.day, today) < overdueEvery);
    });
  return peopleFor(kind, question).flatMap((person) => (had(person) ? [] : [{ person, kind, day: today, text }]));
};

const kindAt = (daysLeft: number): ReminderKind | null => {
  if (daysLeft > 30) return null;
  if (daysLeft > 7) return "due_in_30";
  if (daysLeft > 1) return "due_in_7";
  return daysLeft >= 0 ? "due_in_1" : "overdue";
};

const reach: Record<ReminderKind, number> = { due_in_30: 1, due_in_7: 2, due_in_1: 3, overdue: 3 };

const peopleFor = (kind: ReminderKind, { owner, deputy, leader }: ReminderQuestion): PersonId[] => {
  const chain = [owner, deputy, leader];
  const people = chain.slice(0, reach[kind]).filter((person) => person !== null);
  const standIn = chain.find((person) => person !== null);
  return [...new Set(people.length === 0 && standIn ? [standIn] : people)];
};

const sentence = ({ title, report: { state }, deadline }: ReminderQuestion, daysLeft: number): string => {
  const where = `Hiện ở trạng thái “${reportStateLabel[state]}”.`;
  if (daysLeft < 0) return `“${title}” đã quá hạn ${-daysLeft} ngày (hạn: ${deadline.says}). ${where}`;
  if (daysLeft === 0) return `“${title}” phải gửi trong hôm nay, ${deadline.says}. ${where}`;
  return `“${title}” còn ${daysLeft} ngày là đến hạn, ${deadline.says}. ${where}`;
};
