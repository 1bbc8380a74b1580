import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes every missing folder, and takes one that is there", async () => {
  const deep = join(folder, "a/b/c");
  await Promise.all([makeFolder(deep), makeFolder(deep)]);
  await makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
});

it.skipIf(process.platform === "win32")("keeps others on the machine out of what it makes, and leaves alone what it finds", async () => {
  await makeFolder(join(folder, "own/data"));
  for (const made of ["own", "own/data"]) expect(statSync(join(folder, made)).mode & 0o777).toBe(0o700);
  mkdirSync(join(folder, "shared"), { mode: 0o755 });
  await makeFolder(join(folder, "shared/data"));
  expect(statSync(join(folder, "shared")).mode & 0o777).toBe(0o755);
});

it("says no where a file or a broken link is in the way", async () => {
  writeFileSync(join(folder, "file"), "");
  symlinkSync(join(folder, "nowhere"), join(folder, "link"));
  await expect(makeFolder(join(folder, "file"))).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(makeFolder(join(folder, "file/below"))).rejects.toMatchObject({ code: "ENOTDIR" });
  await expect(makeFolder(join(folder, "link"))).rejects.toMatchObject({ code: "ENOENT" });
});

it.skipIf(process.platform !== "linux")("says no below /proc instead of asking forever", async () => {
  await expect(makeFolder("/proc/nope/deeper")).rejects.toMatchObject({ code: "ENOENT" });
});
