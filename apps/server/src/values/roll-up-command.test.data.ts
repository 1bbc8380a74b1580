import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../command/run.ts";
import type { RolledFigure } from "./rolled-figure.ts";

/** What a run of `xhht roll-up` gave. */
export interface Answer {
  code: number;
  out: string;
  err: string;
  /** Figures by `unit indicator period`; empty where the input was refused. */
  figures: Record<string, RolledFigure>;
}

const header = "unit,indicator,period,numerator,denominator,state,on";

/** Rows as a file: with the usual first row unless they bring their own. */
export const csv = (...rows: string[]): string => (rows[0]?.includes("unit") ? rows : [header, ...rows]).join("\n");

/** Runs `xhht roll-up` in this process on files made of the given texts, `values.csv` where only one is given. */
export const rollUpCommandOn = async (files: string | Record<string, string | Uint8Array>, ...options: string[]): Promise<Answer> => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-roll-up-"));
  const named = typeof files === "string" ? { "values.csv": files } : files;
  for (const [name, content] of Object.entries(named)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  let out = "";
  let err = "";
  const code = await run(["roll-up", ...Object.keys(named), ...options], {
    out: (text) => void (out += `${text}\n`),
    err: (text) => void (err += `${text}\n`),
    env: {},
    workingFolder: folder,
  });
  rmSync(folder, { recursive: true });
  const told = options.includes("--json") && out !== "" ? (JSON.parse(out) as RolledFigure[]) : [];
  return { code, out, err, figures: Object.fromEntries(told.map((one) => [`${one.unit} ${one.indicator} ${one.period}`, one])) };
};
