import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { signingSecret } from "./signing-secret.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-secret-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is made once, for its owner's eyes only; programs that start together agree", async () => {
  const data = join(folder, "data");
  const all = await Promise.all(Array.from({ length: 8 }, () => signingSecret(data)));
  const values = new Set(all.map((one) => (one.ok ? one.value : "")));
  expect([...values]).toEqual([readFileSync(join(data, "auth-secret"), "utf8").trim()]);
  expect([...values][0]!.length).toBe(43);
  expect(statSync(join(data, "auth-secret")).mode & 0o777).toBe(0o600);
  expect(await signingSecret(data)).toEqual(all[0]);
  expect(await signingSecret(join(folder, "other"))).not.toEqual(all[0]);
});

it("a file that is cut short, or a folder that is none, is one sentence", async () => {
  writeFileSync(join(folder, "auth-secret"), "abc");
  expect(await signingSecret(folder)).toMatchObject({ ok: false, issues: [{ place: "DATA_DIR", message: expect.stringContaining("ngắn hơn 32 ký tự") }] });
  writeFileSync(join(folder, "file"), "");
  expect(await signingSecret(join(folder, "file"))).toMatchObject({ ok: false, issues: [{ place: "DATA_DIR" }] });
});
