// @vitest-environment node
import "fake-indexeddb/auto";
import { createRoot } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { uuid7 } from "../offline/uuid7.ts";
import { evidence as words } from "../words/evidence.ts";
import { type FileQueue, openFileQueue } from "./file-queue.ts";
import { leaveFiles } from "./own-queue.ts";
import type { FileSent, SendListener } from "./send-file.ts";
import { UnreadablePhoto } from "./shrink-photo.ts";
import { openWaitingFiles, type WaitingFile } from "./waiting-files.ts";

const cell = { unit: "23908@2025-07-01", period: "2026", key: "FAMILY/of" };
const pdf = (name: string, text = "%PDF-1.7") => new File([text], name, { type: "application/pdf" });
const attachedAs = ({ id, key, name, bytes }: WaitingFile): FileSent => ({ kind: "attached", file: { id: `e-${id}`, key, name, size: bytes.size, type: "application/pdf", by: "Lan", at: "2026-11-22T07:00:00.000Z" } });

/** A server that can be away, and a page of an account. */
const serverOf = (answer: (file: WaitingFile, listener: SendListener) => FileSent | Promise<FileSent>) => {
  const calls: string[] = [];
  return { calls, send: async (file: WaitingFile, listener: SendListener) => (calls.push(file.name), answer(file, listener)) };
};
let account = 0;
const open: FileQueue[] = [];
const page = async (server: ReturnType<typeof serverOf>, { person = `p${++account}`, shrink = async (photo: File) => photo } = {}) => {
  const kept = await openWaitingFiles(person);
  const queue = await createRoot(() => openFileQueue({ kept, send: server.send, newId: uuid7, random: () => 0, shrink }));
  open.push(queue);
  return { queue, kept, person, leave: () => (queue.close(), kept.close()) };
};
afterEach(() => open.splice(0).forEach((queue) => queue.close()));
const stages = (queue: FileQueue) => queue.files().map(({ name, stage }) => `${name} ${stage}`);
const until = (what: () => void) => vi.waitFor(what, { timeout: 3_000 });

describe("files on their way", () => {
  test("go one after the other, and are gone from the device once attached", async () => {
    let running = 0;
    let most = 0;
    const server = serverOf(async (file) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      return attachedAs(file);
    });
    const { queue, kept } = await page(server);
    await queue.add(cell, [pdf("a.pdf"), pdf("b.pdf"), pdf("c.pdf")]);
    await until(() => expect(queue.arrived().map(({ file }) => file.name)).toEqual(["a.pdf", "b.pdf", "c.pdf"]));
    expect([most, queue.files(), queue.arrived()[0]!.key]).toEqual([1, [], cell.key]);
    await until(async () => expect(await kept.all()).toEqual([]));
  });

  test("wait on the device without a network, outlive the page, and go where they broke off", async () => {
    const away = serverOf((_file, { onUpload, onSent }) => {
      onUpload("/files/uploads/abc");
      onSent(3);
      return { kind: "unreachable" };
    });
    const first = await page(away);
    await first.queue.add(cell, [pdf("a.pdf", "%PDF-1.7 a")]);
    await until(() => expect(stages(first.queue)).toEqual(["a.pdf waiting"]));
    await until(async () => expect((await first.kept.all())[0]?.upload).toBe("/files/uploads/abc"));
    first.leave();
    const seen: (string | null)[] = [];
    const back = serverOf(async (file) => (seen.push(file.upload, await file.bytes.text()), attachedAs(file)));
    const second = await page(back, { person: first.person });
    expect(stages(second.queue)).toEqual(["a.pdf waiting"]);
    await second.queue.resume();
    expect(seen).toEqual(["/files/uploads/abc", "%PDF-1.7 a"]);
    expect(second.queue.arrived()).toHaveLength(1);
  });

  test("come again by themselves after a failure", async () => {
    let times = 0;
    const server = serverOf((file) => (++times < 2 ? { kind: "unreachable" } : attachedAs(file)));
    const { queue } = await page(server);
    await queue.add(cell, [pdf("a.pdf")]);
    await until(() => expect(queue.arrived()).toHaveLength(1));
    expect(server.calls).toEqual(["a.pdf", "a.pdf"]);
  });

  test("stop when the session ends, and go on after a sign-in", async () => {
    let isIn = false;
    const server = serverOf((file) => (isIn ? attachedAs(file) : { kind: "signedOut" }));
    const { queue } = await page(server);
    await queue.add(cell, [pdf("a.pdf"), pdf("b.pdf")]);
    await until(() => expect(queue.signedOut()).toBe(true));
    expect([server.calls, stages(queue)]).toEqual([["a.pdf"], ["a.pdf waiting", "b.pdf waiting"]]);
    isIn = true;
    await queue.resume();
    expect(queue.arrived()).toHaveLength(2);
  });

  test("one that the server refuses says why, holds up no other, and may be sent again", async () => {
    let isLocked = true;
    const server = serverOf((file) => (file.name === "a.pdf" && isLocked ? { kind: "refused", message: "Báo cáo đã trình." } : attachedAs(file)));
    const { queue } = await page(server);
    await queue.add(cell, [pdf("a.pdf"), pdf("b.pdf")]);
    await until(() => expect(queue.arrived()).toHaveLength(1));
    expect(queue.files()[0]).toMatchObject({ name: "a.pdf", stage: "stuck", problem: "Báo cáo đã trình.", mayRetry: true });
    isLocked = false;
    queue.again(queue.files()[0]!.id);
    await until(() => expect(queue.arrived()).toHaveLength(2));
  });

  test("one that is given up is sent no further and kept no longer", async () => {
    const stopped: unknown[] = [];
    const server = serverOf((_file, { signal }) => new Promise((done) => signal.addEventListener("abort", () => (stopped.push(signal.reason), done({ kind: "unreachable" })))));
    const { queue, kept } = await page(server);
    await queue.add(cell, [pdf("a.pdf")]);
    await until(() => expect(stages(queue)).toEqual(["a.pdf sending"]));
    queue.giveUp(queue.files()[0]!.id);
    await until(async () => expect([stopped.length, queue.files(), await kept.all()]).toEqual([1, [], []]));
  });
});

describe("what is chosen", () => {
  const server = () => serverOf(attachedAs);
  test.each([
    ["a.svg", pdf("a.svg"), words.kind],
    ["a.exe", pdf("a.pdf.exe"), words.kind],
    ["an empty file", pdf("a.pdf", ""), words.empty],
    ["more than 20 MB", new File([new Uint8Array(20 * 1024 * 1024 + 1)], "a.pdf"), words.large],
  ])("%s is refused on the device, in words", async (_, file, problem) => {
    const way = server();
    const { queue, kept } = await page(way);
    await queue.add(cell, [file]);
    expect(queue.files()).toMatchObject([{ stage: "stuck", problem, mayRetry: false }]);
    expect([way.calls, await kept.all()]).toEqual([[], []]);
  });

  test("a photo is drawn anew before it is kept or sent; one that cannot be read is said", async () => {
    const way = server();
    const small = new File(["small"], "anh.jpg", { type: "image/jpeg" });
    const shrink = async (photo: File) => {
      if (photo.name === "hong.jpg") throw new UnreadablePhoto(photo.name);
      return small;
    };
    const sent: string[] = [];
    const { queue } = await page({ ...way, send: async (file) => (sent.push(await file.bytes.text()), attachedAs(file)) }, { shrink });
    await queue.add(cell, [new File(["large, with its place"], "anh.webp", { type: "image/webp" }), new File(["?"], "hong.jpg", { type: "image/jpeg" })]);
    await until(() => expect(queue.arrived()).toHaveLength(1));
    expect(sent).toEqual(["small"]);
    expect(queue.files()).toMatchObject([{ name: "hong.jpg", stage: "stuck", problem: words.unreadable }]);
  });

  test("a name arrives in NFC", async () => {
    const { queue } = await page(server());
    await queue.add(cell, [pdf("Bie\u0302n ba\u0309n.pdf")]);
    await until(() => expect(queue.arrived()[0]?.file.name).toBe("Bi\u00ean b\u1ea3n.pdf"));
  });
});

test("who signs out is told of files that did not go; then they are wiped, and nobody else saw them", async () => {
  const { queue, person, leave } = await page(serverOf(() => ({ kind: "unreachable" })));
  await queue.add(cell, [pdf("a.pdf")]);
  await until(() => expect(stages(queue)).toEqual(["a.pdf waiting"]));
  leave();
  expect((await page(serverOf(attachedAs))).queue.files()).toEqual([]);
  expect(await leaveFiles(person)).toBe(1);
  expect(await leaveFiles(person, { evenUnsent: true })).toBe(0);
  const kept = await openWaitingFiles(person);
  expect(await kept.all()).toEqual([]);
  kept.close();
});

test("what a cell's list shows is told no more, so that a file that was taken off does not come back", async () => {
  const { queue } = await page(serverOf(attachedAs));
  await queue.add(cell, [pdf("a.pdf"), pdf("b.pdf")]);
  await until(() => expect(queue.arrived()).toHaveLength(2));
  queue.shown([queue.arrived()[0]!.file.id]);
  expect(queue.arrived().map(({ file }) => file.name)).toEqual(["b.pdf"]);
});
