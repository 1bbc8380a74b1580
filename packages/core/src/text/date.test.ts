import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatDateLong, isIsoDate, parseDate } from "../index.ts";
import { dayBefore, isoDate } from "./date.ts";

const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("formatDate", () => {
  it.each([
    ["2022-02-08", "08/02/2022"],
    ["2021-08", "8/2021"],
    ["2021-12", "12/2021"],
    ["2029", "2029"],
  ])("%s → %s", (iso, text) => expect(formatDate(iso)).toBe(text));
});

describe("formatDateLong", () => {
  it.each([
    ["2022-02-08", "ngày 08 tháng 02 năm 2022"],
    ["2022-01-31", "ngày 31 tháng 01 năm 2022"],
    ["2021-07-30", "ngày 30 tháng 7 năm 2021"],
    ["2021-12-09", "ngày 09 tháng 12 năm 2021"],
    ["2021-08", "tháng 8 năm 2021"],
    ["2021", "năm 2021"],
  ])("%s → %s", (iso, text) => expect(formatDateLong(iso)).toBe(text));
});

describe("parseDate", () => {
  it.each([
    ["08/02/2022", "2022-02-08"],
    ["8/2/2022", "2022-02-08"],
    [" 29-02-2024 ", "2024-02-29"],
    ["１/１/２０２５", "2025-01-01"],
  ])("%s → %s", (text, iso) => expect(parseDate(text)).toEqual({ ok: true, value: iso }));

  it.each([
    ["29/02/2023", "date.no-such-day"],
    ["29/02/2100", "date.no-such-day"],
    ["31/04/2025", "date.no-such-day"],
    ["00/04/2025", "date.no-such-day"],
    ["02/13/2025", "date.no-such-month"],
    ["2025-04-03", "date.unreadable"],
    ["3/4-2025", "date.unreadable"],
    ["3/4/25", "date.unreadable"],
    ["", "date.unreadable"],
  ])("refuses %s", (text, code) => expect(parseDate(text)).toMatchObject({ ok: false, issues: [{ code }] }));

  it("reads back every day that formatDate writes", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(parseDate(formatDate(iso))).toEqual({ ok: true, value: iso });
      }),
    );
  });
});

describe("the calendar", () => {
  it("agrees with the engine's on which days exist", () => {
    const any = fc.tuple(
      fc.integer({ min: 1, max: 2400 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(any, ([year, month, date]) => {
        const iso = isoDate(year, month, date);
        const moment = new Date(`${iso}T00:00:00Z`);
        const real = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
        expect(isIsoDate(iso)).toBe(real);
      }),
    );
  });

  it("steps back one day at a time", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(dayBefore(iso)).toBe(new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
