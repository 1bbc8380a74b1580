import type { AppRouter } from "@xhht/api";
import { connectionFound, connectionLost } from "../shell/connection.ts";
import { Failure } from "./failure.ts";

type Router = AppRouter["_def"]["record"];
type Names<A extends keyof Router & string> = { [P in keyof Router[A] & string]: `${A}.${P}` }[keyof Router[A] &
  string];
/** Name of a question, `plans.get`. */
export type Path = { [A in keyof Router & string]: Names<A> }[keyof Router & string];
type At<P> = P extends `${infer A}.${infer Q}`
  ? A extends keyof Router
    ? Q extends keyof Router[A]
      ? Router[A][Q]
      : never
    : never
  : never;
type Types<P> = At<P> extends { _def: { $types: infer T extends { input: unknown; output: unknown } } } ? T : never;
/** What a question takes. */
export type Input<P extends Path> = Types<P>["input"];
/** What a question gives: plain data, so that it is the same on both sides of the wire. */
export type Answer<P extends Path> = Types<P>["output"];

interface Envelope {
  result?: { data: unknown };
  error?: { message: string; data?: { httpStatus?: number; requestId?: string | null } };
}

/** The last good answer to each question, so that what was once read stays readable without a network. */
const kept = new Map<string, unknown>();

const read = async (response: Response): Promise<unknown> => {
  const id = response.headers.get("x-request-id");
  const body = (await response.json().catch(() => ({}))) as Envelope;
  if (body.result) return body.result.data;
  const status = body.error?.data?.httpStatus ?? response.status;
  const kind = status === 404 ? "missing" : status === 400 ? "refused" : "server";
  throw new Failure(kind, body.error?.message ?? "", body.error?.data?.requestId ?? id);
};

/** Asks the API one question by GET; typed by its router. Throws a `Failure` when no answer can be had. */
export const ask = async <P extends Path>(path: P, input?: Input<P>): Promise<Answer<P>> => {
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const address = `/trpc/${path}${query}`;
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    connectionLost();
    if (kept.has(address)) return kept.get(address) as Answer<P>;
    throw new Failure("offline", "");
  }
  connectionFound();
  const data = await read(response);
  kept.set(address, data);
  return data as Answer<P>;
};
