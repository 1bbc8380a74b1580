import { describe, expect, it } from "vitest";
import {
  about,
  atLeast,
  atMost,
  averageChange,
  carriedOut,
  compareTargets,
  equal,
  met,
  milestone,
  moreThan,
  promise,
  shareOf,
  type TargetDraft,
} from "../index.ts";

const one = (draft: TargetDraft, year: number | null = 2025) => milestone(year, "II", [draft])[0]!;
const down = { modality: ["decrease" as const] };

const table: [string, TargetDraft, TargetDraft, string, number | null][] = [
  ["equal numbers", equal("X", 50), equal("X", 50), "same", 0],
  ["a lower number", about("X", 35), equal("X", 50), "lower", -15],
  ["a higher number", equal("X", 55), about("X", 50), "higher", 5],
  ["decimals without noise", equal("X", 99.5), equal("X", 99.6), "lower", -0.1],
  ["trên beats the bare number", moreThan("X", 70), equal("X", 70), "higher", 0],
  ["the bare number is below trên", equal("X", 70), moreThan("X", 70), "lower", 0],
  ["trở lên is the bare number", atLeast("X", 70), equal("X", 70), "same", 0],
  ["khoảng is the number it names", about("X", 50), equal("X", 50), "same", 0],
  ["levels", equal("X", 3), equal("X", 2), "higher", 1],
  ["a smaller cap promises more", atMost("X", 4), atMost("X", 5), "higher", -1],
  ["less wanted by modality", equal("X", 6, down), atMost("X", 5), "lower", 1],
  ["a steeper fall promises more", averageChange("X", -0.3), averageChange("X", -0.2), "higher", -0.1],
  ["a fall with a rise", averageChange("X", -0.3), averageChange("X", 0.2), "incomparable", null],
  ["a cap with a floor", atMost("X", 5), atLeast("X", 5), "incomparable", null],
  ["two standards", met("X"), met("X", { modality: ["maintain"] }), "same", null],
  ["carried out with a number", carriedOut("X"), equal("X", 70), "incomparable", null],
  ["registered with achieved", promise(["register"], moreThan("X", 70)), equal("X", 70), "incomparable", null],
  [
    "registered with recognised",
    met("X", { modality: ["register"] }),
    met("X", { modality: ["recognised"] }),
    "incomparable",
    null,
  ],
  [
    "registered with registered",
    promise(["register"], moreThan("X", 70)),
    promise(["register"], moreThan("X", 80)),
    "lower",
    -10,
  ],
  ["another indicator", equal("X", 50), equal("Y", 50), "incomparable", null],
  ["a level with a share of levels", equal("X", 2), shareOf("X", "province", { atLeast: 2 }, 70), "incomparable", null],
  [
    "shares at other levels",
    shareOf("X", "province", { atLeast: 3 }, 70),
    shareOf("X", "province", { atLeast: 2 }, 70),
    "incomparable",
    null,
  ],
  [
    "shares of other units",
    shareOf("X", "district", { met: true }, 70),
    shareOf("X", "province", { met: true }, 70),
    "incomparable",
    null,
  ],
  ["shares", shareOf("X", "district", { met: true }, 25), shareOf("X", "district", { met: true }, 25), "same", 0],
];

describe("compareTargets", () => {
  it.each(table)("%s", (_, own, other, standing, difference) => {
    expect(compareTargets(one(own), one(other))).toEqual({ standing, difference });
  });

  it("never compares across milestones", () => {
    expect(compareTargets(one(equal("X", 50)), one(equal("X", 50), 2030)).standing).toBe("incomparable");
    expect(compareTargets(one(equal("X", 50), null), one(equal("X", 50), null)).standing).toBe("same");
  });

  it("turns round when the two change places", () => {
    const opposite: Record<string, string> = {
      higher: "lower",
      lower: "higher",
      same: "same",
      incomparable: "incomparable",
    };
    for (const [, own, other] of table) {
      expect(compareTargets(one(other), one(own)).standing).toBe(
        opposite[compareTargets(one(own), one(other)).standing],
      );
    }
  });
});
