import { getTRPCErrorFromUnknown } from "@trpc/server";
import type { Database, Queries } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { samples } from "./procedure-samples.test.data.ts";
import { openSampleReports, person, place, report, type SampleReports, settle } from "./sample-report-world.test.data.ts";
import { procedures } from "./wire.ts";

const all = person("Người hỏi", ["reporter", place.neighbour], ["approver", place.neighbour], ["clerk", place.neighbour], ["receiver", place.province], ["administrator", place.nation]);
const long = 200_000;
/** Texts that broke others: SQL, prototypes, markup, what a database does not keep, what a slow pattern chokes on. */
const texts = [
  "' OR 1=1 --", '"; DROP TABLE person; --', "$1", "%", "\\", "__proto__", "constructor", "why/__proto__", "why/why/SKILL_INFO/of", "../../etc/passwd",
  "<img src=x onerror=alert(1)>", "\u0000", "a\u0000b", "\ud800", "\u202egpj.exe", "NaN", "0000-00-00", "2026-02-30T99:00:00Z",
  "a".repeat(long), "1.".repeat(long / 2), "a@".repeat(long / 2), `${"a-".repeat(long / 2)}!`, `${" ".repeat(long)}x`, "9".repeat(long),
];

type Path = (string | number)[];
/** Where the texts of an input stand. */
const leaves = (value: unknown, at: Path = []): Path[] =>
  typeof value === "string" ? [at] : typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...at, Array.isArray(value) ? Number(key) : key])) : [];
const objects = (value: unknown, at: Path = []): Path[] =>
  typeof value !== "object" || value === null ? [] : [...(Array.isArray(value) ? [] : [at]), ...Object.entries(value).flatMap(([key, one]) => objects(one, [...at, Array.isArray(value) ? Number(key) : key]))];
const changed = (value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, change);
  return copy;
};

eachEngine("input from an enemy", ({ newDatabase }) => {
  let sample: SampleReports;
  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    await settle(sample.db, all);
    // What is loaded when a file is first read is no thought about an input.
    await import("@xhht/documents/exchange");
  });
  afterAll(() => sample.db.close());

  const undo = new Error("undone");
  /** The code of the refusal, or "ok"; whatever was changed is undone. */
  const ask = async (path: string, input: unknown): Promise<string> => {
    let code = "";
    const work = async (tx: Queries): Promise<never> => {
      const ctx = { ...sample.as(all), db: tx as Database };
      const { type } = procedures.get(path)!.about;
      code = await procedures.get(path)!({ path, getRawInput: async () => input, ctx, type, signal: undefined, batchIndex: 0 }).then(() => "ok", (error) => getTRPCErrorFromUnknown(error).code);
      throw undo;
    };
    await sample.db.tx(work).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    return code;
  };

  test("in any text of any procedure is taken or refused: no surprise, no prototype, no long thought", { timeout: 60_000 }, async () => {
    const found: string[] = [];
    for (const [path, [, inputFor]] of Object.entries(samples)) {
      const input = inputFor(place.neighbour);
      for (const leaf of leaves(input))
        for (const text of texts) {
          const begun = performance.now();
          const code = await ask(path, changed(input, leaf, () => text));
          const spent = performance.now() - begun;
          if (code === "INTERNAL_SERVER_ERROR" || spent > 1_000) found.push(`${path} ${leaf.join(".")} ${JSON.stringify(text).slice(0, 30)}: ${code} ${Math.round(spent)} ms`);
        }
    }
    expect(found).toEqual([]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("every text that is kept comes back as the other engine keeps it", async () => {
    const { update, remark } = { update: "a\u0000b\ud800c", remark: "Đã\u0000 xem\udfff." };
    const operation = { id: "01990000-0000-7000-8000-00000000dead", key: "SKILL_INFO/of", baseVersion: 0, typedAt: "2026-11-22T06:00:00Z", state: "invalid", value: update };
    const ctx = sample.as(all);
    const call = (path: string, input: unknown) => procedures.get(path)!({ path, getRawInput: async () => input, ctx, type: "mutation", signal: undefined, batchIndex: 0 });
    await call("entries.push", { unit: place.neighbour, period: "2026", operations: [operation] });
    await call("comments.add", { unit: place.neighbour, period: "2026", key: "SKILL_INFO/of", text: remark });
    expect(await sample.db.q.select({ value: sample.db.t.entry.value }).from(sample.db.t.entry)).toEqual([{ value: "abc" }]);
    expect((await sample.db.q.select({ text: sample.db.t.comment.text }).from(sample.db.t.comment))[0]).toEqual({ text: "Đã xem." });
  });

  test("a column that nobody asked for is refused wherever it is added", { timeout: 60_000 }, async () => {
    const tables = Object.values(sample.db.t) as unknown as Record<string, unknown>[];
    const columns = [...new Set(tables.flatMap((table) => Object.keys(table).filter((key) => !key.startsWith("_") && key !== "enableRLS"))), "__proto__", "constructor", "prototype"];
    expect(columns).toEqual(expect.arrayContaining(["approvedHash", "disabled", "strong", "mustChangePassword", "grantedBy"]));
    const found: string[] = [];
    for (const [path, [rule, inputFor]] of Object.entries(samples)) {
      const { input: schema } = procedures.get(path)!.about;
      const input = inputFor(place.neighbour) ?? (schema ? {} : undefined);
      if (input === undefined) continue;
      for (const at of objects(input))
        for (const column of columns) {
          const own = at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input) as object;
          if (Object.hasOwn(own, column) || optional(path, at).includes(column)) continue;
          const code = await ask(path, changed(input, at, (old) => JSON.parse(`${JSON.stringify(old).replace(/}$/, Object.keys(old as object).length > 0 ? "," : "")}${JSON.stringify(column)}:"x"}`) as unknown));
          if (code !== "BAD_REQUEST") found.push(`${path} (${rule}) ${at.join(".")} takes ${column}: ${code}`);
        }
    }
    expect(found).toEqual([]);
  });
});

/** Fields that an input really has, besides those of its sample: another wrong value is not another field. */
const optional = (path: string, at: Path): string[] => {
  if (at.length > 0) return [];
  const { input } = procedures.get(path)!.about;
  const inner = input && "unwrap" in input ? (input as unknown as { unwrap(): z.ZodType }).unwrap() : input;
  return inner && "shape" in inner ? Object.keys(inner.shape as object) : [];
};

describe("control", () => {
  test("an input that leaves unknown fields out would have taken them", () => {
    expect(z.object({ id: z.string() }).safeParse({ id: "a", approvedHash: "x" }).success).toBe(true);
    expect(procedures.get("reports.get")!.about.input!.safeParse({ id: report.common, approvedHash: "x" }).success).toBe(false);
  });

  test("a prototype that is written into would be noticed", () => {
    const merge = (into: Record<string, never>, from: Record<string, never>): void => {
      for (const key in from) if (typeof from[key] === "object") merge((into[key] ??= {} as never), from[key]);
      else into[key] = from[key]!;
    };
    const target = {} as Record<string, never>;
    merge(target, JSON.parse('{"__proto__":{"x":1}}') as Record<string, never>);
    expect(({} as Record<string, unknown>)["x"]).toBe(1);
    delete (Object.prototype as Record<string, unknown>)["x"];
  });

  test("an answer never outgrows its question: of a thousand wrong fields twenty are named", async () => {
    const { inputIssues } = await import("./input-issues.ts");
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, 1]));
    const parsed = procedures.get("reports.get")!.about.input!.safeParse(many);
    expect(inputIssues(parsed.error as z.ZodError)).toHaveLength(20);
  });
});
