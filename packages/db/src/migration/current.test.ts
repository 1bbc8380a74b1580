import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL("../../", import.meta.url));

it.each([
  ["sqlite", "sqlite"],
  ["postgres", "postgresql"],
])("the migrations for %s are those of the schema", (engine, dialect) => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-migrations-"));
  cpSync(join(here, "migrations", engine), folder, { recursive: true });
  const before = readdirSync(folder).sort();
  const schema = join(here, "src", engine, "tables.ts");
  execFileSync(
    process.execPath,
    [
      join(here, "node_modules/drizzle-kit/bin.cjs"),
      "generate",
      "--dialect",
      dialect,
      "--schema",
      schema,
      "--out",
      folder,
    ],
    {
      cwd: here,
      env: { ...process.env, NODE_OPTIONS: "--conditions=@xhht/source" },
    },
  );
  expect(readdirSync(folder).sort()).toEqual(before);
  rmSync(folder, { recursive: true, force: true });
});
