import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./root.ts";

let copy: string;
const files = (): string[] => readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1)).toSorted();
const content = (paths: string[]): string[] => paths.map((path) => readFileSync(join(copy, path), "utf8"));

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "xhht-one-folder-"));
  const filter = (path: string): boolean => !/[/\\](node_modules|dist|\.turbo)([/\\]|$)/.test(path);
  for (const folder of ["plugins", "tooling/new-plugin"]) cpSync(join(root, folder), join(copy, folder), { recursive: true, filter });
  for (const file of ["package.json", "tsconfig.base.json", "packages/core/tsconfig.json"]) cpSync(join(root, file), join(copy, file));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const scaffold = (...args: string[]): string => execFileSync(process.execPath, [join(copy, "tooling/new-plugin/new.mjs"), ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

it("a new locality touches one folder and changes no other file", async () => {
  const before = files();
  const texts = content(before);
  scaffold("commune", "dak-nhau", "Xã Đăk Nhau", "--code", "25396", "--on", "2022-03-01");
  const added = files().filter((path) => !before.includes(path));
  expect(added.length).toBeGreaterThan(2);
  expect(added.every((path) => path.startsWith("plugins/commune-dak-nhau/"))).toBe(true);
  expect(content(before)).toEqual(texts);

  symlinkSync(join(root, "plugins/_template/node_modules"), join(copy, "plugins/commune-dak-nhau/node_modules"));
  const { default: definition } = await import(/* @vite-ignore */ join(copy, "plugins/commune-dak-nhau/src/index.ts"));
  expect(definition).toMatchObject({ id: "commune-dak-nhau", unit: { code: "25396", on: "2022-03-01", level: "commune", name: "Xã Đăk Nhau" } });
});

it("refuses a level it does not know, a slug with marks and a folder that exists, and leaves nothing behind", () => {
  const before = files();
  expect(() => scaffold("village", "x", "Thôn X")).toThrow(/Cấp phải là/);
  expect(() => scaffold("commune", "đăk", "Xã Đăk")).toThrow(/không dấu/);
  expect(() => scaffold("commune", "van-hoa", "Xã Vạn Hòa", "--code", "16327", "--on", "2022-08-29")).toThrow(/đã có/);
  expect(files()).toEqual(before);
});
