import { openWorld, type World, type WorldInput } from "@xhht/api";
import { createUnitTree, ok, type Result } from "@xhht/core";
import { hadAdministrator, readDemoFlag, readUnitTree, writeDemoFlag } from "@xhht/db";
import type { Config, Environment } from "../config.ts";
import { demoMode } from "./demo-mode.ts";

/** What an installation is opened from. */
export interface InstallationInput extends WorldInput {
  config: Config;
  env: Environment;
}

/**
 * Opens the world of an installation; a demo that is started for the first time is filled before. A database in which nobody ever
 * had an account is new, whatever made it: a start that was interrupted, or a command that only looked.
 */
export const openInstallation = async ({ config, env, ...input }: InstallationInput): Promise<Result<{ world: World; demo: boolean }>> => {
  const { db, now } = input;
  const mode = demoMode(config, env, { flag: await readDemoFlag(db), isNew: !(await hadAdministrator(db)) });
  if (!mode.ok) return mode;
  if (mode.value !== "fill") return withDemo(await openWorld(input), mode.value === "again");
  const [{ simulateTakeovers }, { seedDemo }, { simulateProvinces }] = await Promise.all([
    import("./simulated-takeovers.ts"), import("./seed-demo.ts"), import("./simulated-provinces.ts"),
  ]);
  await writeDemoFlag(db, "begun");
  const { units, successions } = await readUnitTree(db);
  const tree = createUnitTree(units, successions);
  const takeovers = await db.tx((tx) => simulateTakeovers(tx, tree));
  const opened = await openWorld(input);
  if (!opened.ok) return opened;
  // One transaction: hundreds of acts wait for the disk once.
  await db.tx(async (tx) => {
    if ((await readDemoFlag(tx)) === "ready") return;
    const input = { db: tx, world: opened.value, takeovers, now };
    await seedDemo(input);
    await simulateProvinces(input);
    await writeDemoFlag(tx, "ready");
  });
  return withDemo(opened, true);
};

const withDemo = (opened: Result<World>, demo: boolean): Result<{ world: World; demo: boolean }> => (opened.ok ? ok({ world: opened.value, demo }) : opened);
