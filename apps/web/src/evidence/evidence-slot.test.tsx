import "fake-indexeddb/auto";
import type { EvidenceView } from "@xhht/api";
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settleMe } from "../shell/session.ts";
import { evidence as words } from "../words/evidence.ts";
import { EvidenceSlot } from "./evidence-slot.tsx";

const file = (id: string, name: string): EvidenceView => ({ id, key: "A/of", name, size: 640_000, type: "application/pdf", by: "Lê Thị Hoa", at: "2026-11-22T07:00:00.000Z" });
const asked = vi.fn<(path: string, body: unknown) => void>();
let isGone = false;

beforeEach(() => {
  isGone = false;
  asked.mockClear();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (path, init) => {
    asked(String(path), JSON.parse(String(init?.body)));
    return isGone ? Response.json({ error: { message: "Minh chứng này không còn.", data: { httpStatus: 404 } } }, { status: 404 }) : Response.json({ result: { data: { ok: true } } });
  });
  settleMe({ id: "lan", name: "Lan", email: "lan@xa.vn", memberships: [], strong: true, needsSecondFactor: false, mustChangePassword: false, demo: false, unread: 0 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Time stands still until the test moves it. */
const holdTime = () => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });

const show = (open = true) => {
  const [files, setFiles] = createSignal([file("e1", "QĐ-45.pdf"), file("e2", "Ảnh.jpg")]);
  const shown = render(() => <EvidenceSlot unit="23908@2025-07-01" period="2026" of="A/of" files={files()} open={open} onChange={setFiles} />);
  return { files, ...shown };
};
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("lists what is attached with a way to it, its size and who attached it", async () => {
  show();
  expect(screen.getByRole("link", { name: "QĐ-45.pdf" }).getAttribute("href")).toBe("/files/e1");
  expect(screen.getByText("640 KB, Lê Thị Hoa", { selector: "li:first-child span" })).toBeTruthy();
  expect(await screen.findByLabelText(words.add)).toBeTruthy();
});

test("a removal can be taken back for eight seconds, and only then is done", async () => {
  holdTime();
  const { files } = show();
  click(words.removeSays("QĐ-45.pdf"));
  expect(screen.queryByRole("link", { name: "QĐ-45.pdf" })).toBeNull();
  await vi.advanceTimersByTimeAsync(7_900);
  click(words.undo);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(screen.getByRole("link", { name: "QĐ-45.pdf" })).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
  click(words.removeSays("QĐ-45.pdf"));
  await vi.advanceTimersByTimeAsync(8_000);
  expect(asked).toHaveBeenCalledWith("/trpc/evidence.remove", { id: "e1" });
  expect(files().map(({ id }) => id)).toEqual(["e2"]);
});

test("who goes to another cell meanwhile has it removed at once", async () => {
  holdTime();
  const { files, unmount } = show();
  click(words.removeSays("Ảnh.jpg"));
  unmount();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveBeenCalledWith("/trpc/evidence.remove", { id: "e2" });
  expect(files().map(({ id }) => id)).toEqual(["e1"]);
});

test("one that could not be removed stands there again, with the reason", async () => {
  holdTime();
  const { files } = show();
  isGone = true;
  click(words.removeSays("QĐ-45.pdf"));
  await vi.advanceTimersByTimeAsync(8_000);
  expect(screen.getByRole("link", { name: "QĐ-45.pdf" })).toBeTruthy();
  expect(screen.getByText(/Minh chứng này không còn/)).toBeTruthy();
  expect(files()).toHaveLength(2);
});

test("in a locked cell nothing is added or removed", () => {
  show(false);
  expect([screen.queryByLabelText(words.add), screen.queryByRole("button")]).toEqual([null, null]);
});

test("a file that is refused on the device is named with the reason, and can be dropped", async () => {
  show();
  const input = await screen.findByLabelText<HTMLInputElement>(words.add);
  await fireEvent.change(input, { target: { files: [new File(["MZ"], "a.exe")] } });
  expect(await screen.findByText(`▼ ${words.kind}`)).toBeTruthy();
  click(words.giveUp("a.exe"));
  expect(screen.queryByText(`▼ ${words.kind}`)).toBeNull();
});
