import type { World } from "@xhht/api";
import type { Database } from "@xhht/db";
import { readConfig } from "../config.ts";
import { programVersion } from "../program-version.ts";
import { saySentence, type Command, type ExitCode, type Terminal } from "./command.ts";

/** Opens the installation that the environment names, does the work, and closes it again. */
export const within = async ({ err, env, workingFolder }: Terminal, work: (db: Database, world: World) => Promise<ExitCode>): Promise<ExitCode> => {
  const config = readConfig(env, workingFolder);
  const { prepare } = await import("../start-up.ts");
  const now = (): Date => new Date();
  const prepared = config.ok ? await prepare(config.value, now) : config;
  if (!prepared.ok) {
    for (const issue of prepared.issues) err(saySentence(issue));
    return 1;
  }
  const { db, plugins } = prepared.value;
  try {
    const { openWorld } = await import("@xhht/api");
    const world = await openWorld({ db, plugins, now, version: programVersion() });
    if (world.ok) return await work(db, world.value);
    for (const issue of world.issues) err(saySentence(issue));
    return 1;
  } finally {
    await db.close();
  }
};

const noWords = ([word]: readonly string[], { err }: Terminal): 2 => {
  err(`Không hiểu “${word}”: lệnh này không nhận tên tệp hay mã đơn vị.`);
  return 2;
};

/** `xhht figures rebuild`: forgets every rolled-up figure and works them all out again from what was sent. */
export const figuresRebuildCommand: Command = {
  name: "figures rebuild",
  usage: "[--json]",
  summary: "Cộng lại từ đầu mọi số liệu của cấp trên, từ các báo cáo đã gửi",
  options: {},
  run: async ({ words, options }, terminal) =>
    words.length > 0
      ? noWords(words, terminal)
      : within(terminal, async (db, world) => {
          const [{ refillFacts }, { rebuildFigures }] = await Promise.all([import("@xhht/api"), import("@xhht/db")]);
          const begun = performance.now();
          const now = new Date();
          await refillFacts(world, db, now);
          const { marks: reports, places } = await rebuildFigures(db, world.counting, now);
          const ms = Math.round(performance.now() - begun);
          if (options.json) terminal.out(JSON.stringify({ ok: true, reported: reports, rolled: places, ms }));
          else terminal.out(`Đã cộng lại số liệu của ${places} đơn vị và kỳ từ ${reports} đơn vị và kỳ có báo cáo, trong ${(ms / 1000).toFixed(1).replace(".", ",")} giây.`);
          return 0;
        }),
};

/** `xhht figures verify`: says whether the stored figures are what a rebuild would give. */
export const figuresVerifyCommand: Command = {
  name: "figures verify",
  usage: "[--json]",
  summary: "Kiểm tra số liệu của cấp trên có đúng là tổng của những gì đã gửi",
  options: {},
  run: async ({ words, options }, terminal) =>
    words.length > 0
      ? noWords(words, terminal)
      : within(terminal, async (db, world) => {
          const { verifyFigures } = await import("@xhht/db");
          const faults = await verifyFigures(db, world.counting);
          if (options.json) terminal.out(JSON.stringify({ ok: faults.length === 0, faults }));
          else if (faults.length === 0) terminal.out("Số liệu của cấp trên đúng bằng số cộng từ các báo cáo đã gửi.");
          else {
            for (const { unit, period, series } of faults.slice(0, 20)) terminal.out(`${unit} ${period} ${series}: không đúng với số cộng từ bên dưới.`);
            terminal.out(`${faults.length} số liệu không đúng. Hãy chạy “xhht figures rebuild” để cộng lại từ đầu.`);
          }
          return faults.length === 0 ? 0 : 1;
        }),
};
