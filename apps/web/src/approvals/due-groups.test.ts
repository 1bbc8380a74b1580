import { expect, test } from "vitest";
import { sampleCard } from "../work/sample-card.test.data.ts";
import { dueGroups, isMine, nextAfter } from "./due-groups.ts";

const due = (daysLeft: number) => ({ ...sampleCard().due!, daysLeft, overdue: daysLeft < 0 });

test("reports stand in groups by how near their day is; a report that was sent is not overdue", () => {
  const cards = [
    sampleCard({ id: "later", due: due(12) }),
    sampleCard({ id: "over", due: due(-1) }),
    sampleCard({ id: "sent", due: due(-1), sentAt: "2026-12-01T01:00:00.000Z" }),
    sampleCard({ id: "soon", due: due(7) }),
    sampleCard({ id: "none", due: null }),
  ];
  expect(dueGroups(cards).map(({ near, cards: of }) => [near, of.map(({ id }) => id)])).toEqual([
    ["overdue", ["over"]],
    ["soon", ["soon"]],
    ["later", ["later", "sent"]],
    ["none", ["none"]],
  ]);
});

test("to publish or to call back may wait; to approve, send, receive or close is somebody's work", () => {
  expect(isMine(sampleCard({ acts: ["publish", "withdraw", "recall"] }))).toBe(false);
  for (const act of ["approve", "send", "receive", "close"] as const)
    expect(isMine(sampleCard({ acts: [act] }))).toBe(true);
});

test("after one report the next is shown, after the last the one before it", () => {
  const cards = ["a", "b", "c"].map((id) => sampleCard({ id }));
  expect([nextAfter(cards, "b"), nextAfter(cards, "c"), nextAfter([cards[0]!], "a")]).toEqual(["c", "b", null]);
});
