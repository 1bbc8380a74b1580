import type { ZodType } from "zod";
import { procedures, type Procedure } from "./wire.ts";

/** A procedure as REST sees it. */
export interface RestCall {
  /** Path of the procedure, `plans.get`. */
  path: string;
  procedure: Procedure;
  /** Template of the address after `/api/v1`, in the form of Fastify: `/plans/:plugin/:plan`. */
  url: string;
  summary: string;
  /** Names in the address. */
  params: string[];
  /** An input that is made of several parts of the address, joined by `/`: a plan's id. */
  joined: { field: string; from: string[] } | null;
  /** Inputs that the description leaves out: the address already says the same. */
  without: string[];
  /** What the procedure takes, or null where it takes nothing. */
  input: ZodType | null;
  /** The procedure's input from the parts of the address and the query, all still text. */
  toInput(params: Record<string, string>, query: Record<string, unknown>): unknown;
}

/** What stands in an address is text; these two are meant as numbers. */
const numbers = new Set(["limit", "year"]);
const numbersOf = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, numbers.has(name) && typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : value]),
  );

/** Every procedure that names a REST path, in the order of the router. */
export const restCalls = (): RestCall[] =>
  [...procedures].flatMap(([path, procedure]) => {
    const { meta, input } = procedure.about;
    if (!meta.rest) return [];
    const { path: template, summary, joined = null, without = [] } = meta.rest;
    const params = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const toInput: RestCall["toInput"] = (given, query) => {
      if (!input) return undefined;
      const own = Object.fromEntries(params.filter((name) => !joined?.from.includes(name)).map((name) => [name, given[name]]));
      return { ...numbersOf(query), ...own, ...(joined ? { [joined.field]: joined.from.map((name) => given[name]).join("/") } : {}) };
    };
    return [{ path, procedure, url: template.replaceAll(/\{(\w+)\}/g, ":$1"), summary, params, joined, without, input, toInput }];
  });
