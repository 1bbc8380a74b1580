import * as fc from "fast-check";
import { expect, it } from "vitest";
import { resolveYearly } from "../plan/deadline.ts";
import { type CalendarEntry, calendarText } from "./calendar.ts";

const entry = (differences: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "27289@2025-07-01~common~2026@xhht", title: "Hạn báo cáo năm 2026", description: "Trước ngày 05/12.",
  deadline: resolveYearly({ month: 12, day: 5, inclusive: false }, 2026), madeAt: "2026-11-22T03:04:05.678Z", ...differences,
});

const octets = (text: string): number => encodeURIComponent(text).replace(/%../g, "x").length;
declare function encodeURIComponent(text: string): string;

/** Reads back as RFC 5545 says (3.1): unfolds, then splits name and value; the event's own come before its alarms'. */
const read = (text: string): Map<string, string> => {
  expect(text.endsWith("\r\n")).toBe(true);
  const folded = text.slice(0, -2).split("\r\n");
  for (const line of folded) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  return new Map(lines.toReversed().map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
};
const plain = (value: string | undefined): string | undefined => value?.replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char));

it("is one event in the last hour of the last good day, in UTC, with three alarms", () => {
  const text = calendarText(entry({ url: "https://xhht.example/bao-cao/1" }));
  expect(Object.fromEntries(read(text))).toMatchObject({
    VERSION: "2.0", UID: "27289@2025-07-01~common~2026@xhht", DTSTAMP: "20261122T030405Z", DTSTART: "20261204T160000Z",
    DTEND: "20261204T165959Z", SUMMARY: "Hạn báo cáo năm 2026", URL: "https://xhht.example/bao-cao/1",
  });
  expect(text.match(/^TRIGGER:.*$/gm)).toEqual(["TRIGGER:-P30D", "TRIGGER:-P7D", "TRIGGER:-P1D"]);
  expect(text.split("\r\n").filter((line) => /^(?:BEGIN|END):/.test(line))).toEqual([
    "BEGIN:VCALENDAR", "BEGIN:VEVENT", ...[30, 7, 1].flatMap(() => ["BEGIN:VALARM", "END:VALARM"]), "END:VEVENT", "END:VCALENDAR",
  ]);
});

it("keeps any text, folded between characters and never over 75 octets", () => {
  const text = fc.string({ unit: fc.constantFrom(...'aề🏫;,\\\n ":đ', "\\n"), maxLength: 300 });
  fc.assert(
    fc.property(text, text, (title, description) => {
      const said = read(calendarText(entry({ title, description })));
      expect(plain(said.get("SUMMARY"))).toBe(title);
      expect(plain(said.get("DESCRIPTION"))).toBe(description);
      expect(said.get("UID")).toBe(entry().uid);
    }),
    { numRuns: 500 },
  );
});

it("lets no text begin a line of its own", () => {
  const said = read(calendarText(entry({ title: "a\r\nATTACH:x\rb\u0007c", url: "https://x/\r\nATTACH:x" })));
  expect(said.has("ATTACH")).toBe(false);
  expect(plain(said.get("SUMMARY"))).toBe("a\nATTACH:x\nb c");
});
