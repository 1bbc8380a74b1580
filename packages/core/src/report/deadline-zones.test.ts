import { expect, it } from "vitest";
import { ours, verdicts } from "./deadline-zones.test.data.ts";

// Core compiles without Node's types; only this test starts processes.
const node = <T>(name: string): Promise<T> => import(/* @vite-ignore */ `node:${name}`) as Promise<T>;
const { execFileSync } = await node<{ execFileSync(path: string, words: string[], options: object): string }>("child_process");
const { env, execPath } = await node<{ env: Record<string, string>; execPath: string }>("process");
const { fileURLToPath } = await node<{ fileURLToPath(url: string): string }>("url");
const data = fileURLToPath((import.meta as unknown as { url: string }).url).replace(/\.test\.\w+$/, ".test.data.ts");

const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];

/** The verdicts of a process whose server stands in a zone. */
const inZone = (TZ: string, way: "ours" | "byServerZone"): string[] => {
  const script = `import { ${way}, verdicts } from ${JSON.stringify(data)};
    console.log(JSON.stringify({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone, lines: verdicts(${way}) }));`;
  const run = ["--conditions=@xhht/source", "--import", "tsx", "--input-type=module", "--eval", script];
  const said = execFileSync(execPath, run, { cwd: data.replace(/\/src\/.*$/, ""), env: { ...env, TZ, NODE_OPTIONS: "" }, encoding: "utf8" });
  const { zone, lines } = JSON.parse(said) as { zone: string; lines: string[] };
  expect(zone === "Asia/Saigon" ? "Asia/Ho_Chi_Minh" : zone).toBe(TZ);
  return lines;
};

it("gives the same verdict to the second in every zone in which a server may stand", () => {
  const here = verdicts(ours);
  expect(here).toHaveLength(6 * 3 * 7);
  for (const zone of zones) expect([zone, inZone(zone, "ours")]).toEqual([zone, here]);
  // Overdue flips between the last millisecond and the next.
  for (let at = 0; at < here.length; at += 7) {
    expect(here.slice(at, at + 7).map((line) => line.includes('"overdue":true'))).toEqual([false, false, false, false, true, true, true]);
  }
});

it("would be caught following the zone of the server", () => {
  const answers = new Set(zones.map((zone) => inZone(zone, "byServerZone").join("\n")));
  expect(answers.size).toBe(zones.length);
});
