import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./root.ts";

interface Manifest {
  name: string;
  version: string;
  optionalDependencies?: Record<string, string>;
}

const platform = /(darwin|win32|windows|linux)/;

/** Platform binaries that a locked package names but the lock file does not hold; folders of packages long gone do not count. */
const missingBinaries = (manifests: Manifest[], lock: string): string[] =>
  manifests.filter(({ name, version }) => lock.includes(`${name}@${version}`)).flatMap(({ name, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
      .filter((binary) => platform.test(binary) && /(x64|arm64)/.test(binary) && !/(android|musl|gnueabihf|freebsd|riscv|ohos)/.test(binary))
      .filter((binary) => !lock.includes(binary))
      .map((binary) => `${name} → ${binary}`),
  );

const installed = (): Manifest[] => {
  const store = join(root, "node_modules/.pnpm");
  return readdirSync(store).flatMap((entry) => {
    const name = /^(@[^+]+\+)?[^@]+/.exec(entry)?.[0].replace("+", "/");
    const path = name && join(store, entry, "node_modules", name, "package.json");
    return path && existsSync(path) ? [JSON.parse(readFileSync(path, "utf8"))] : [];
  });
};

it("the lock file holds every platform's binaries, so a clone on another system installs", () => {
  const manifests = installed();
  expect(manifests.length).toBeGreaterThan(50);
  expect(missingBinaries(manifests, readFileSync(join(root, "pnpm-lock.yaml"), "utf8"))).toEqual([]);
});

it("control: a binary that the lock file lacks is found", () => {
  expect(missingBinaries([{ name: "tool", version: "1.0.0", optionalDependencies: { "tool-darwin-arm64": "1.0.0" } }], "tool@1.0.0 tool-linux-x64")).toEqual(["tool → tool-darwin-arm64"]);
});
