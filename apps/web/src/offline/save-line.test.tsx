import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { copyOf } from "./copy-of.ts";
import { SaveLine, saySaved } from "./save-line.tsx";
import { backOff } from "./back-off.ts";
import type { SaveState, Sync } from "./sync.ts";

const quiet: SaveState = { unsent: 0, sending: false, savedAt: null, full: false, signedOut: false };
afterEach(() => vi.useRealTimers());

test.each([
  [{ unsent: 1, sending: true }, "Đang lưu…"],
  [{ savedAt: "2026-11-20T07:05:00.000Z" }, "Đã lưu trên máy chủ lúc 14:05"],
  [{ unsent: 3 }, "Đã lưu trên máy này, chưa gửi: 3 ô"],
  [{ unsent: 1, full: true }, "Không lưu được: máy đầy bộ nhớ. Bấm để tải bản sao"],
])("%o is said as “%s”", (state, says) => expect(saySaved({ ...quiet, ...state })).toBe(says));

test("the line changes at once and is spoken at most once in ten seconds", () => {
  vi.useFakeTimers();
  const [state, setState] = createSignal(quiet);
  const { container } = render(() => <SaveLine state={state()} sync={{} as Sync} />);
  const spoken: string[] = [];
  const status = container.querySelector('[role="status"]')!;
  for (let second = 0; second < 30; second += 1) {
    setState({ ...quiet, unsent: second + 1 });
    vi.advanceTimersByTime(1_000);
    const now = status.textContent ?? "";
    if (now !== (spoken.at(-1) ?? "")) spoken.push(now);
    expect(container.querySelector(".save-says")?.textContent).toContain(`${second + 1} ô`);
  }
  expect(spoken.length).toBeLessThanOrEqual(4);
});

test("the copy of what was not sent opens in a spreadsheet and runs nothing there", () => {
  const text = copyOf([
    { id: "1", unit: "u", period: "2026", key: "A/of", state: "invalid", value: "=1+1", baseVersion: 0, typedAt: "t", stage: "waiting", tab: "t" },
  ]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toContain(`"A/of";"2026";"u";"";"'=1+1";"t"`);
});

test("waits double from half a second to five minutes at most, and differ by chance", () => {
  expect([1, 2, 3].map((n) => backOff(n, 1))).toEqual([1_000, 2_000, 4_000]);
  expect(backOff(40, 1)).toBe(300_000);
  expect(backOff(3, 0)).toBe(2_000);
});
