import { fail, type Issue } from "../issue.ts";

/** What is wrong, where, and what to do, before the plugin's name is put in front. */
export interface Problem {
  code: string;
  path: readonly PropertyKey[];
  /** Goes on after "tại …": `có khóa lạ “milestne”`. */
  what: string;
  remedy: string;
}

/** A path as people write it: `plans[0].targets[2].value`; the root is `(gốc)`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "") || "(gốc)";

/** Problems as issues; each names the thing it was found in. */
export const failWith = (name: string, problems: Problem[]): { ok: false; issues: Issue[] } =>
  fail(
    ...problems.map(({ code, path, what, remedy }) => {
      const place = placeOf(path);
      const where = path.length === 0 ? name : `${name}, tại ${place}`;
      return { code, severity: "error" as const, place, message: `${where}: ${what}.`, remedy };
    }),
  );
