import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import acceptNegotiator from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";

type Packing = "br" | "gzip" | "identity";

/** The bytes of an answer in one packing, with all their headers. */
interface Form {
  bytes: Buffer;
  headers: Record<string, string | number>;
}

/** An answer that is written once and packed once, however often it is asked for. */
export interface MadeAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  etag: string;
  forms: Partial<Record<Packing, Promise<Form>>>;
}

const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip);
const leastPacked = 1024;

/** Makes an answer out of its bytes. */
export const madeAnswer = (status: number, headers: Readonly<Record<string, string>>, bytes: string | Uint8Array): MadeAnswer => {
  const body = typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { status, headers, body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`, forms: {} };
};

/** Packed bytes are other bytes: a strong tag would say that they are the same. */
const formed = async ({ body, headers, etag }: MadeAnswer, packing: Packing): Promise<Form> => {
  const bytes = packing === "identity" ? body : packing === "br" ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : await gzipped(body, { level: 6 });
  const packed: Record<string, string> = packing === "identity" ? { etag } : { etag: `W/${etag}`, "content-encoding": packing };
  return { bytes, headers: { ...headers, ...packed, vary: "accept-encoding", "content-length": bytes.length } };
};

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
  given !== undefined && (given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === etag));

/** Sends it: 304 to who has it, else packed as the caller reads it. */
export const sendMade = async (request: FastifyRequest, reply: FastifyReply, made: MadeAnswer): Promise<FastifyReply> => {
  const { status, headers: own, body, etag, forms } = made;
  const isZip = own["content-type"]?.includes("officedocument") === true;
  const packing = isZip || body.length < leastPacked ? "identity" : packingFor(request.headers["accept-encoding"]);
  const { bytes, headers } = await (forms[packing] ??= formed(made, packing));
  if (status === 200 && has(request.headers["if-none-match"], etag)) {
    const { "content-length": _length, "content-encoding": _encoding, "content-type": _type, ...kept } = headers;
    return reply.code(304).headers(kept).send();
  }
  return reply.code(status).headers(headers).send(bytes);
};
