import { fail, type Issue } from "../issue.ts";

/** What is wrong, where, and what to do, before the plugin's name is put in front. */
export interface Problem {
  code: string;
  path: readonly PropertyKey[];
  /** Goes on after "tại …": `có khóa lạ “milestne”`. */
  what: string;
  remedy: string;
}

/** A value that is wrong where it stands. */
export const wrong = (path: Problem["path"], what: string, remedy: string): Problem => ({
  code: "plugin.wrong-value",
  path,
  what,
  remedy,
});

/** A problem for every id that its list has already had. */
export const repeated = (ids: readonly string[], path: Problem["path"], what: string): Problem[] => {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const remedy = "Đặt mã khác, hoặc bỏ một trong hai.";
    return [{ code: "plugin.repeated-id", path: [...path, index, "id"], what: `${what} “${id}” đã có ở trên`, remedy }];
  });
};

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
