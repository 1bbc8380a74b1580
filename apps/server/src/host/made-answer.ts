import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import acceptNegotiator from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";
import { dataHeaders } from "./security-headers.ts";

type Packing = "br" | "gzip" | "identity";

/** The bytes of an answer in one packing, with its header lines: of the whole, and of a 304. The last line waits for the request's id. */
interface Form {
  bytes: Buffer;
  whole: string[];
  same: string[];
}

/** An answer that is written once and packed once, however often it is asked for. */
export interface MadeAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  etag: string;
  forms: Partial<Record<Packing, Form | Promise<Form>>>;
}

const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip);
const leastPacked = 1024;

/** Makes an answer out of its bytes. */
export const madeAnswer = (status: number, headers: Readonly<Record<string, string>>, bytes: string | Uint8Array): MadeAnswer => {
  const body = typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { status, headers, body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`, forms: {} };
};

let fixed: Record<string, string> | undefined;
const lines = (headers: Record<string, string>): string[] => [...Object.entries({ ...(fixed ??= dataHeaders()), ...headers }).flat(), "x-request-id", ""];

const formOf = ({ headers, etag }: MadeAnswer, packing: Packing, bytes: Buffer): Form => {
  const { "content-type": type, ...kept } = headers;
  // Packed bytes are other bytes: a strong tag would say that they are the same.
  const same = { ...kept, etag: packing === "identity" ? etag : `W/${etag}`, vary: "accept-encoding" };
  const packed: Record<string, string> = packing === "identity" ? {} : { "content-encoding": packing };
  return { bytes, same: lines(same), whole: lines({ ...same, ...packed, ...(type ? { "content-type": type } : {}), "content-length": String(bytes.length) }) };
};

const pack = async (made: MadeAnswer, packing: "br" | "gzip"): Promise<Form> => {
  const bytes = packing === "br" ? await brotli(made.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : await gzipped(made.body, { level: 6 });
  return (made.forms[packing] = formOf(made, packing, bytes));
};

const formed = (made: MadeAnswer, packing: Packing): Form | Promise<Form> =>
  (made.forms[packing] ??= packing === "identity" ? formOf(made, packing, made.body) : pack(made, packing));

/** What browsers send never differs much: it is read once. */
const read = new Map<string, Packing>();
const packingFor = (accepted: string | string[] | undefined): Packing => {
  const text = String(accepted ?? "");
  const known = read.get(text);
  if (known) return known;
  const packing = (acceptNegotiator.negotiate(text, ["br", "gzip"]) ?? "identity") as Packing;
  if (read.size < 100) read.set(text, packing);
  return packing;
};

/** Whether the caller has these very bytes (RFC 9110, 13.1.2). */
const has = (given: string | undefined, etag: string): boolean =>
  given !== undefined && (given === `W/${etag}` || given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === etag));

const formFor = (made: MadeAnswer, accepted: string | string[] | undefined): Form | Promise<Form> => {
  const isZip = made.headers["content-type"]?.includes("officedocument") === true;
  return formed(made, isZip || made.body.length < leastPacked ? "identity" : packingFor(accepted));
};

const write = (asked: IncomingHttpHeaders, response: ServerResponse, { status, etag }: MadeAnswer, { bytes, whole, same }: Form, id: string): void => {
  const known = status === 200 && has(asked["if-none-match"], etag);
  const head = known ? same : whole;
  head[head.length - 1] = id;
  response.writeHead(known ? 304 : status, head);
  response.end(known ? undefined : bytes);
};

/** Gives it to who asked with these headers: 304 to who has it, else packed as she reads it. False, and nothing, where it is not packed so yet. */
export const giveMade = (asked: IncomingHttpHeaders, response: ServerResponse, made: MadeAnswer, id: string): boolean => {
  const form = formFor(made, asked["accept-encoding"]);
  if (form instanceof Promise) return false;
  write(asked, response, made, form, id);
  return true;
};

/**
 * The same for a request that Fastify brought. Its headers are whole and its bytes are packed, so it goes to the socket at once
 * and not through Fastify's own way out, which would look at each of them again.
 */
export const sendMade = (request: FastifyRequest, reply: FastifyReply, made: MadeAnswer): void | Promise<void> => {
  const send = (form: Form): void => {
    reply.hijack();
    write(request.headers, reply.raw, made, form, request.id);
  };
  const form = formFor(made, request.headers["accept-encoding"]);
  return form instanceof Promise ? form.then(send) : send(form);
};
