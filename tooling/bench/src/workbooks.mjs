import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { valueLine, valuesXlsx } from "@xhht/documents/exchange";
import { nationalTree } from "@xhht/units";
import { emptyFolder } from "./app.mjs";
import { median, print } from "./figures.mjs";

const main = resolve(dirname(fileURLToPath(import.meta.url)), "../../../apps/server/dist/main.js");
const communes = 200;
const indicators = 60;
const years = 10;
const on = "2024-12-31";
const codes = Array.from({ length: indicators }, (_, at) => `BENCH_${String(at + 1).padStart(2, "0")}`);
const periods = Array.from({ length: years }, (_, at) => String(2015 + at));

/** A number that anybody can make again: no chance, no clock. */
const numberOf = (commune, indicator, year) => (commune * 7919 + indicator * 104_729 + year * 1_299_709) % 1000;

/** One workbook a commune, as `values template` writes it and a commune fills it in: 600 lines of two numbers. */
const writeWorkbooks = async (folder) => {
  const tree = nationalTree();
  const province = tree.at({ code: "38", on });
  const units = tree.children(province, on).flatMap((district) => tree.children(district, on)).slice(0, communes);
  const total = { numerator: 0, denominator: 0 };
  const files = [];
  for (const [commune, unit] of units.entries()) {
    const lines = codes.flatMap((indicator, n) =>
      periods.map((period, year) => {
        const numerator = numberOf(commune, n, year);
        total.numerator += numerator;
        total.denominator += 1000;
        return valueLine({ unit, indicator, period, state: "value", numerator, denominator: 1000 }, new Map());
      }),
    );
    const file = join(folder, `${unit.code}.xlsx`);
    writeFileSync(file, await valuesXlsx(lines));
    files.push(file);
  }
  return { files, total, bytes: statSync(files[0]).size };
};

/** Runs a command; CPU seconds of it and of all that it started, as the shell counts them. */
const cpuOf = (command, options = {}) => {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", '"$@"; code=$?; times >&2; exit $code', "sh", ...command], { encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}: ${stderr.slice(-500)}`);
  const ofChildren = stderr.trim().split("\n").at(-1);
  return { stdout, seconds: [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) };
};

const ours = (files, total) => {
  const { stdout, seconds } = cpuOf([process.execPath, main, "roll-up", ...files, "--on", on, "--json"]);
  const nation = JSON.parse(stdout).filter(({ unit }) => unit === "VN");
  const sum = (key) => nation.reduce((all, one) => all + one[key], 0);
  if (nation.length !== indicators * years || sum("numerator") !== total.numerator || sum("denominator") !== total.denominator)
    throw new Error("the figures of the nation are not the sums of the workbooks");
  return seconds;
};

/** LibreOffice opens every workbook and writes its numbers down, in one run; adding them up would come on top. */
const office = (files, folder) => {
  const out = join(folder, "csv");
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const { seconds } = cpuOf(["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", out, ...files]);
  const unread = files.filter((file) => !existsSync(join(out, `${basename(file, ".xlsx")}.csv`)));
  return unread.length > 0 ? null : seconds;
};

/** 200 communes' workbooks consolidated by `xhht roll-up`, against LibreOffice that only opens them. */
export const measure = async () => {
  const folder = emptyFolder();
  const { files, total, bytes } = await writeWorkbooks(folder.path);
  console.log(`  ${files.length} workbooks of ${indicators * years} lines, ${Math.round(bytes / 1024)} KB each`);
  const there = spawnSync("soffice", ["--version"]).status === 0 && office(files.slice(0, 1), folder.path) !== null;
  const rounds = { ours: [], office: [] };
  for (let round = 0; round < 4; round++) {
    const mine = ours(files, total);
    const theirs = there ? office(files, folder.path) : undefined;
    if (round === 0) continue;
    rounds.ours.push(mine);
    if (there) rounds.office.push(theirs);
  }
  const mine = median(rounds.ours);
  if (there) {
    const theirs = median(rounds.office);
    print({ what: "200 workbooks consolidated, CPU", ours: mine.toFixed(2), floor: theirs.toFixed(2), unit: " s", ratio: mine / theirs, goal: "≤ 1/6 of LibreOffice (0.17)", rounds: rounds.ours });
  } else {
    print({ what: "200 workbooks consolidated, CPU", ours: mine.toFixed(2), unit: " s", rounds: rounds.ours });
    console.log("!!! SKIPPED: no LibreOffice that opens workbooks. Install it with `apt-get install libreoffice-calc`, then run `npx pnpm bench workbooks` again.");
  }
  folder.dispose();
};
