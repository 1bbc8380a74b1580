import type { Deadline } from "../plan/deadline.ts";
import { millis } from "../text/day.ts";

/** One deadline for a calendar. */
export interface CalendarEntry {
  /** Never changes for the same report, so that a second import replaces the first. */
  uid: string;
  title: string;
  description: string;
  deadline: Deadline;
  /** Address of the report. */
  url?: string;
  /** When the text is made, an instant in UTC. */
  madeAt: string;
}

/**
 * One deadline as an iCalendar text (RFC 5545): the last hour of the last good day, in UTC, with alarms 30, 7 and 1 days
 * before. Lines end in CRLF and are folded at 75 octets; media type `text/calendar; charset=utf-8`.
 */
export const calendarText = ({ uid, title, description, deadline: { lastMoment }, url, madeAt }: CalendarEntry): string => {
  const end = stamp(lastMoment);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//XHHT//Bao cao//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${end.slice(0, 11)}0000Z`,
    `DTEND:${end}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url === undefined ? [] : [`URL:${url.replace(controls, "")}`]),
    "TRANSP:TRANSPARENT",
    ...[30, 7, 1].flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escapeText(title)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
};

const controls = /\p{Cc}/gu;

/** `20261204T165959Z`. */
const stamp = (at: string): string => new Date(millis(at)).toISOString().replace(/[-:]|\.\d{3}/g, "");

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(controls, " "))
    .join("\\n");

const octets = (char: string): number => {
  const point = char.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Breaks a line before its 76th octet, never inside a character; what follows begins with a blank. */
const fold = (line: string): string => {
  let folded = "";
  let length = 0;
  for (const char of line) {
    if (length + octets(char) > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += char;
    length += octets(char);
  }
  return folded;
};
