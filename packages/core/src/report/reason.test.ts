import { describe, expect, it } from "vitest";
import type { TimedEntry } from "./finding.ts";
import { reasonFor, staleReasons } from "./reason.ts";
import { form, value } from "./sample-form.test.data.ts";
import { standsInTheWay } from "./finding.ts";
import { validateEntries } from "./validate-entries.ts";

const base = "base/gia-dinh-tai-dia-phuong";
const timed = (is: number | string, typedAt: string, savedAt?: string): TimedEntry => ({
  ...value(is),
  typedAt,
  ...(savedAt === undefined ? {} : { savedAt }),
});
const one = "2026-11-20T07:00:01Z";
const two = "2026-11-20T07:00:02Z";
const three = "2026-11-20T07:00:03Z";

describe("a reason for an unusual value", () => {
  it.each<[string, TimedEntry, TimedEntry, boolean]>([
    ["saved after the value", timed(2000, one, one), timed("nhập xã", two, two), true],
    ["saved before the value changed", timed(2000, three, three), timed("nhập xã", two, two), false],
    ["saved with the value, typed after it", timed(2000, one, three), timed("nhập xã", two, three), true],
    ["saved with the value, typed before it", timed(2000, two, three), timed("nhập xã", one, three), false],
    ["waiting on the device for a saved value", timed(2000, three, two), timed("nhập xã", one), true],
    ["saved, while a new value waits on the device", timed(2000, one, ""), timed("nhập xã", two, two), false],
    ["both waiting, the reason typed last", timed(2000, one, ""), timed("nhập xã", two, ""), true],
    ["both waiting, the value typed last", timed(2000, two), timed("nhập xã", one), false],
    ["an empty one", timed(2000, one, one), timed("  ", two, two), false],
  ])("%s", (_, cell, why, stands) => {
    const entries = { [base]: cell, [`why/${base}`]: why };
    expect(reasonFor([base], entries)).toBe(stands ? "nhập xã" : null);
    const ask = validateEntries(form, entries, [{ period: "2024", entries: { [base]: value(1000) } }]).find(
      ({ rule }) => rule === "base.changed",
    )!;
    expect(standsInTheWay(ask)).toBe(!stands);
    expect(ask.reason).toBe(stands ? "nhập xã" : null);
  });

  it("is stale once any cell that the question is about changed", () => {
    const entries = {
      "FAMILY_ACH/of": timed(90, one, one),
      "why/FAMILY_ACH/of": timed("bù năm trước", two, two),
      [base]: timed(100, three, three),
    };
    expect(reasonFor(["FAMILY_ACH/of"], entries)).toBe("bù năm trước");
    expect(reasonFor(["FAMILY_ACH/of", base], entries)).toBeNull();
  });

  it("that is stale is named, and a block is never answered by one", () => {
    const entries = {
      [base]: timed(-1, three, three),
      [`why/${base}`]: timed("nhập xã", two, two),
      "CLASSES/value": timed(-1, one, one),
      "why/CLASSES/value": timed("vì sao", two, two),
      "why/TITLE/value": timed("không còn số", one, one),
    };
    expect(staleReasons(entries)).toEqual([`why/${base}`]);
    expect(
      validateEntries(form, entries, [])
        .filter(standsInTheWay)
        .map(({ rule }) => rule),
    ).toEqual(["cell.negative", "cell.negative"]);
  });
});
