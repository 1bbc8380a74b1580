import { getTRPCErrorFromUnknown } from "@trpc/server";
import { expect, test } from "vitest";
import type { Context } from "./context.ts";
import { samples } from "./procedure-samples.test.data.ts";
import { person, place, sampleNow } from "./sample-report-world.test.data.ts";
import { procedures } from "./wire.ts";

const unit = place.ward;
/** Inputs are judged before anything else is asked: nothing else of the context is touched. */
const ctx = { now: sampleNow, actor: async () => person("Người hỏi") } as unknown as Context;

const fieldsRefused = async (path: string, input: unknown): Promise<string[]> => {
  const procedure = procedures.get(path)!;
  const call = { path, getRawInput: async () => input, ctx, type: procedure.about.type, signal: undefined, batchIndex: 0 };
  const error = await procedure(call).then(() => null, getTRPCErrorFromUnknown);
  const issues = (error?.cause as { issues?: { code: string; path: PropertyKey[]; keys?: string[] }[] } | undefined)?.issues;
  return error?.code === "BAD_REQUEST" && issues ? issues.flatMap((issue) => issue.keys ?? [issue.path.join(".")]) : [];
};

type Json = Record<string, unknown>;
const taking = Object.entries(samples).flatMap(([path, [, inputFor]]) => (procedures.get(path)!.about.input ? [[path, (inputFor(unit) ?? {}) as Json] as const] : []));

test.each(taking)("%s refuses what it does not ask for, at the top and within", async (path, sample) => {
  const extras = ["author", "state", "approvedHash", "__proto__x"].filter((extra) => !Object.hasOwn(sample, extra));
  for (const extra of extras) expect(await fieldsRefused(path, { ...sample, [extra]: "x" })).toContain(extra);
  for (const [name, inner] of Object.entries(sample)) {
    const nested = Array.isArray(inner) ? (inner as unknown[])[0] : inner;
    if (typeof nested !== "object" || nested === null) continue;
    const spoiled = { ...nested, author: "x" };
    expect(await fieldsRefused(path, { ...sample, [name]: Array.isArray(inner) ? [spoiled] : spoiled })).toEqual(["author"]);
  }
});

const operation = ((samples["entries.push"]![1](unit) as Json)["operations"] as Json[])[0]!;
const pushing = (...operations: Json[]): Json => ({ unit, period: "2026", operations });
const returning = (more: Json): Json => ({ id: `${unit}~common~2026`, revision: 0, reason: "Xem lại.", ...more });

test.each<[string, string, Json, string]>([
  ["more than sixty operations", "entries.push", pushing(...Array.from({ length: 61 }, () => operation)), "operations"],
  ["no operation", "entries.push", pushing(), "operations"],
  ["a text over 20.000 characters", "entries.push", pushing({ ...operation, value: "a".repeat(20_001) }), "operations.0.value"],
  ["a number that is none", "entries.push", pushing({ ...operation, value: Number.NaN }), "operations.0.value"],
  ["an identity that is no UUIDv7", "entries.push", pushing({ ...operation, id: "1" }), "operations.0.id"],
  ["a version below zero", "entries.push", pushing({ ...operation, baseVersion: -1 }), "operations.0.baseVersion"],
  ["a moment that is none", "entries.push", pushing({ ...operation, typedAt: "hôm qua" }), "operations.0.typedAt"],
  ["a key with other signs", "entries.push", pushing({ ...operation, key: "a b\u0000" }), "operations.0.key"],
  ["a year before the programmes' century", "figures.published", { unit, period: "1999" }, "period"],
  ["a span without an end", "figures.published", { unit, period: "0001/9999" }, "period"],
  ["a report of a year that nobody will see", "reports.get", { id: `${unit}~common~9999` }, "id"],
  ["a period that is none", "entries.push", { ...pushing(operation), period: "2026-Q9" }, "period"],
  ["an empty reason", "reports.return", returning({ reason: "   " }), "reason"],
  ["a reason over 2.000 characters", "reports.return", returning({ reason: "a".repeat(2_001) }), "reason"],
  ["more than 500 cells", "reports.return", returning({ cells: Array.from({ length: 501 }, () => "A/of") }), "cells"],
  ["a report of no unit", "reports.get", { id: "nobody~common~2026" }, "id"],
  ["a report of no plan", "reports.get", { id: `${unit}~../x~2026` }, "id"],
  ["a hash that is none", "reports.approve", { id: `${unit}~common~2026`, revision: 0, hash: "0" }, "hash"],
  ["a role that is none", "members.invite", { ...(samples["members.invite"]![1](unit) as Json), role: "king" }, "role"],
  ["an address that is none", "members.invite", { ...(samples["members.invite"]![1](unit) as Json), email: "moi" }, "email"],
  ["an end before the beginning", "members.invite", { ...(samples["members.invite"]![1](unit) as Json), to: "2026-11-21" }, "to"],
  ["more than a hundred messages", "inbox.read", { ids: Array.from({ length: 101 }, () => "a") }, "ids"],
  ["more than fifty lines", "audit.list", { unit, limit: 51 }, "limit"],
])("%s is refused (%s)", async (_, path, input, field) => {
  expect(await fieldsRefused(path, input)).toContain(field);
});
