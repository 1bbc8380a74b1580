import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { clashes, fail, ok, type Issue, type LoadedPlugin, type Result, type UnitTree } from "@xhht/core";
import { type Database, knownTreeHash, loadNationalTree, makeFolder, openDatabase, refusalFor, storePlugins } from "@xhht/db";
import { nationalTree, nationalUnits, treeStamp } from "@xhht/units";
import { type Config, hidePassword } from "./config.ts";
import { loadPlugins, pluginsFolder } from "./load-plugins.ts";

/** What start-up did, in numbers. */
export interface StartReport {
  engine: "sqlite" | "postgres";
  /** The national tree was loaded now, in so many milliseconds; null when it was there. */
  treeMs: number | null;
  plugins: number;
  /** Plans and plan versions that were new. */
  newPlans: number;
  newVersions: number;
  ms: number;
}

/** A database that is ready to serve: migrated, with the tree and the plugins in it. */
export interface Prepared {
  db: Database;
  plugins: LoadedPlugin[];
  report: StartReport;
}

/**
 * Opens the database, brings it to this program's shape, loads the national tree where it is missing or old, and stores
 * the plugins. Starting twice changes nothing. What a person can mend (a folder that cannot be written, a database that
 * does not answer or is newer than the program, a faulty plugin, two that clash) comes back as issues, with the database closed.
 */
export const prepare = async (config: Config, now: () => Date, folder = pluginsFolder): Promise<Result<Prepared>> => {
  const begun = performance.now();
  const blocked = await readyFolder(config);
  if (blocked) return fail(blocked);
  let db: Database | undefined;
  try {
    const { database } = config;
    db = await openDatabase(database.engine === "sqlite" ? `sqlite:${database.file}` : database.url);
    await db.migrate();
    const treeMs = await loadTree(db);
    const plugins = withoutClashes(await loadPlugins(folder));
    const stored = plugins.ok ? await storePlugins(db, plugins.value, { now: now() }) : plugins;
    if (plugins.ok && stored.ok) {
      const { plans: newPlans, planVersions: newVersions } = stored.value;
      const report = { engine: database.engine, treeMs, plugins: plugins.value.length, newPlans, newVersions, ms: performance.now() - begun };
      return ok({ db, plugins: plugins.value, report });
    }
    await db.close();
    return stored.ok ? fail() : stored;
  } catch (error) {
    await db?.close().catch(() => {});
    const issue = refusalFor(error)?.issue;
    if (issue) return fail({ ...issue, message: hidePassword(issue.message), remedy: hidePassword(issue.remedy) });
    throw error;
  }
};

/** Before anything is stored: what a start refused must not be found by the next one. */
const withoutClashes = (plugins: Result<LoadedPlugin[]>): Result<LoadedPlugin[]> => {
  const met = plugins.ok ? clashes(plugins.value.map(({ definition }) => definition), country) : [];
  return met.length > 0 ? fail(...met) : plugins;
};

/** The tree of this program, the same as the database now holds; read only where a clash hangs on who lies under whom. */
const country: Pick<UnitTree, "at" | "ancestors"> = {
  at: (ref) => nationalTree().at(ref),
  ancestors: (unit, on) => nationalTree().ancestors(unit, on),
};

/** The data of the tree is large: it is read only when the database holds another tree or none. */
const loadTree = async (db: Database): Promise<number | null> => {
  const hash = treeStamp();
  if ((await knownTreeHash(db)) === hash) return null;
  const { units, successions } = nationalUnits();
  const { loaded, ms } = await loadNationalTree(db, { units, successions, hash });
  return loaded ? ms : null;
};

const readyFolder = async ({ database, dataDir }: Config): Promise<Issue | null> => {
  if (database.engine === "postgres") return null;
  const folder = dirname(database.file);
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
    return null;
  } catch (error) {
    return {
      code: "config.folder",
      severity: "error",
      place: folder === dataDir ? "DATA_DIR" : "DATABASE_URL",
      message: `Không ghi được vào thư mục dữ liệu “${folder}” (${(error as NodeJS.ErrnoException).code}).`,
      remedy: "Hãy cấp quyền ghi, hoặc đặt DATA_DIR là một thư mục khác.",
    };
  }
};
