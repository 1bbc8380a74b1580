import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { root } from "./root.ts";

// It builds the program as a newcomer's machine would.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let copy: string;
const plugin = "ward-nguyen-nghiem";

/** A copy of the workspace with one misspelt key; what comes from the registry stays where it is. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "xhht-launcher-"));
  for (const name of ["apps/server", "packages", "plugins", "tooling/xhht.mjs", "tooling/bundle.mjs", "tsconfig.base.json", "package.json"])
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
      filter: (path) => !/[\\/](dist|\.turbo)$/.test(path),
    });
  mkdirSync(join(copy, "node_modules"));
  for (const name of [".pnpm", "rolldown", "typescript", "vitest"]) symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
  const source = join(copy, "plugins", plugin, "src/index.ts");
  writeFileSync(source, readFileSync(source, "utf8").replace(/^ {2}unit: /m, "  unti: "));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const xhht = (...typed: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "tooling/xhht.mjs"), ...typed], { encoding: "utf8" });
  return { status, stdout, stderr };
};

it("a plugin that does not build stops neither `check` nor `plugins`, and no database is touched", () => {
  const check = xhht("check", plugin, "--json");
  expect(check.stderr).not.toContain("Không dựng được chương trình");
  expect([check.status, JSON.parse(check.stdout)]).toMatchObject([1, [{ code: "plugin.unknown-key" }]]);
  expect(check.stderr).toContain("unti");

  const plugins = xhht("plugins", "--json");
  const ids = (JSON.parse(plugins.stdout) as { id: string }[]).map(({ id }) => id);
  expect(plugins.status).toBe(1);
  expect(ids).toHaveLength(9);
  expect(ids).not.toContain(plugin);
  expect(plugins.stderr).toContain(`Gói “${plugin}” chưa dựng được.`);

  const migrate = xhht("migrate", "--json");
  expect([migrate.status, migrate.stdout]).toEqual([1, ""]);
  expect(migrate.stderr).toContain(plugin);
});
