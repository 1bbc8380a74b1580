import { expect, test } from "vitest";
import { byDue, isOwed, nextAct } from "./next-act.ts";
import { sampleCard } from "./sample-card.test.data.ts";

const entry = "/bao-cao/21439@2025-07-01/ward-nguyen-nghiem/qd-1373/2026";

test("who types figures goes on where she stopped, starts where nothing stands, and checks when nothing is left", () => {
  expect(nextAct(sampleCard(), true)).toEqual({ label: "Tiếp tục nhập", to: entry, mine: true });
  expect(nextAct(sampleCard({ state: "not_started", filled: 0 }), true).label).toBe("Bắt đầu nhập");
  expect(nextAct(sampleCard({ filled: 24 }), true).to).toBe(`${entry}/kiem-tra`);
});

test("a report that came back leads to the first cell that was pointed at", () => {
  const card = sampleCard({ state: "returned", pointedAt: ["MODEL_FAM_ACH/of", "base/ho"] });
  expect(nextAct(card, true)).toEqual({ label: "Sửa 2 ô này", to: `${entry}?o=MODEL_FAM_ACH%2Fof`, mine: true });
});

test("a leader is led to the report that waits for her; who only reads is not told to act", () => {
  const card = sampleCard({ state: "submitted_internal", acts: ["approve", "return"] });
  expect(nextAct(card, false)).toMatchObject({ label: "Xem và duyệt", mine: true });
  expect(nextAct(sampleCard({ state: "submitted_internal" }), false)).toMatchObject({
    label: "Xem báo cáo",
    mine: false,
  });
});

test("the nearest day comes first, no day last; what has gone to the level above is not owed", () => {
  const late = sampleCard({ id: "b", due: { ...sampleCard().due!, lastMoment: "2026-12-09T16:59:59.999Z" } });
  const none = sampleCard({ id: "c", due: null });
  expect([none, late, sampleCard({ id: "a" })].toSorted(byDue).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(isOwed(sampleCard({ state: "approved" }))).toBe(true);
  expect(isOwed(sampleCard({ state: "sent" }))).toBe(false);
});
