import { describe, expect, it } from "vitest";
import { resolveYearly } from "../plan/deadline.ts";
import { daysBetween } from "../text/day.ts";
import { type Reminder, type ReminderQuestion, remindersDue } from "./reminders.ts";
import { reportStateLabel, type ReportState } from "./state.ts";

const deadline = {
  ...resolveYearly({ month: 12, day: 5, inclusive: false }, 2026),
  written: "trước ngày 05/12", says: "hết ngày 04/12/2026", to: [], inherited: null,
};
const question = (differences: Partial<ReminderQuestion> = {}): ReminderQuestion => ({
  title: "Báo cáo năm 2026, Đề án 1373", report: { state: "in_progress", sentAt: null }, deadline, today: "2026-11-04",
  owner: "owner", deputy: "deputy", leader: "leader", sent: [], ...differences,
});
const to = (differences: Partial<ReminderQuestion>) => remindersDue(question(differences)).map(({ person, kind }) => `${person} ${kind}`);
const day = (offset: number): string => new Date(Date.parse("2026-12-04T00:00:00Z") + offset * 86_400_000).toISOString().slice(0, 10);

describe("remindersDue", () => {
  it.each([
    [-31, []],
    [-30, ["owner due_in_30"]],
    [-8, ["owner due_in_30"]],
    [-7, ["owner due_in_7", "deputy due_in_7"]],
    [-2, ["owner due_in_7", "deputy due_in_7"]],
    [-1, ["owner due_in_1", "deputy due_in_1", "leader due_in_1"]],
    [0, ["owner due_in_1", "deputy due_in_1", "leader due_in_1"]],
    [1, ["owner overdue", "deputy overdue", "leader overdue"]],
    [200, ["owner overdue", "deputy overdue", "leader overdue"]],
  ])("%i days from the last good day reminds %j", (offset, expected) => {
    expect(to({ today: day(offset) })).toEqual(expected);
  });

  /** Runs on the given days, keeping what was sent. */
  const runOn = (offsets: number[], differences: Partial<ReminderQuestion> = {}): Reminder[] => {
    const sent: Reminder[] = [];
    for (const offset of offsets) sent.push(...remindersDue(question({ today: day(offset), sent, ...differences })));
    return sent;
  };
  const told = (sent: Reminder[], person: string) => sent.filter((one) => one.person === person).map((one) => daysBetween("2026-12-04", one.day));
  const everyHour = Array.from({ length: 60 * 24 }, (_, hour) => Math.floor(hour / 24) - 40);

  it("reminds on the 30th, 7th and last day but one, on the first day after and then weekly, however often it runs", () => {
    const sent = runOn(everyHour);
    expect(told(sent, "owner")).toEqual([-30, -7, -1, 1, 8, 15]);
    expect(told(sent, "deputy")).toEqual([-7, -1, 1, 8, 15]);
    expect(told(sent, "leader")).toEqual([-1, 1, 8, 15]);
  });

  it("makes up for days on which nothing ran, without saying two things on one day", () => {
    expect(told(runOn([-40, -26, -26, 3, 3, 9, 10]), "owner")).toEqual([-26, 3, 10]);
  });

  it("tells a person once who is owner and leader", () => {
    expect(runOn([-1], { leader: "owner" }).map(({ person }) => person)).toEqual(["owner", "deputy"]);
  });

  it("lets the next stand in for who is missing, and nobody for nobody", () => {
    expect(to({ today: day(-30), owner: null })).toEqual(["deputy due_in_30"]);
    expect(to({ today: day(-7), owner: null, deputy: null })).toEqual(["leader due_in_7"]);
    expect(to({ today: day(-1), owner: null, deputy: null, leader: null })).toEqual([]);
  });

  it("says nothing once the report is sent, nor when more is asked of one that was sent", () => {
    const silent = (Object.keys(reportStateLabel) as ReportState[]).filter((state) => to({ today: day(5), report: { state, sentAt: null } }).length === 0);
    expect(silent).toEqual(["sent", "received", "needs_more", "closed"]);
    expect(to({ today: day(5), report: { state: "submitted_internal", sentAt: "2026-12-01T00:00:00.000Z" } })).toEqual([]);
  });

  it.each([
    [-30, "“Báo cáo năm 2026, Đề án 1373” còn 30 ngày là đến hạn, hết ngày 04/12/2026. Hiện ở trạng thái “Đang nhập”."],
    [0, "“Báo cáo năm 2026, Đề án 1373” phải gửi trong hôm nay, hết ngày 04/12/2026. Hiện ở trạng thái “Đang nhập”."],
    [3, "“Báo cáo năm 2026, Đề án 1373” đã quá hạn 3 ngày (hạn: hết ngày 04/12/2026). Hiện ở trạng thái “Đang nhập”."],
  ])("%i days from it the words are right", (offset, text) => {
    expect(remindersDue(question({ today: day(offset) }))[0]?.text).toBe(text);
  });
});
