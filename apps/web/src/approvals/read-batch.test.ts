import type { ReportView } from "@xhht/api";
import { afterEach, expect, test, vi } from "vitest";
import { readForBatch } from "./read-batch.ts";
import { sampleView } from "./sample-view.test.data.ts";

const hash = "3fa94c1d".padEnd(64, "0");
let made = 0;
/** A report as the server would give it; each has a name of its own, since what was asked once is kept for a while. */
const serve = (change: (view: ReportView) => void): ReportView => {
  const view = structuredClone(sampleView());
  view.card.id = `${view.card.id}-${++made}`;
  view.card.acts = ["approve"];
  change(view);
  vi.stubGlobal("fetch", async (address: string) => Response.json({ result: { data: address.includes("reports.content") ? { hash, content: {} } : view } }));
  return view;
};
afterEach(() => vi.unstubAllGlobals());

test("a report without open flaws is read with what would be approved of it", async () => {
  const view = serve(() => {});
  expect(await readForBatch(view.card)).toMatchObject({ card: { id: view.card.id }, hash });
});

test("one with an open flaw, or that waits for nobody's approval any more, is left out and says why", async () => {
  const flawed = serve(({ observations }) => {
    const of = observations.find(({ key }) => key.endsWith("/of"))!;
    of.value = 10_000_000;
  });
  const read = await readForBatch(flawed.card);
  expect(read).toMatchObject({ why: expect.stringMatching(/còn 1 chỗ phải xem/) as string });
  expect("hash" in read).toBe(false);
  const gone = serve(({ card }) => Object.assign(card, { acts: [], stateLabel: "Đang nhập" }));
  expect(await readForBatch(gone.card)).toMatchObject({ why: "báo cáo đang ở trạng thái “Đang nhập”." });
});
