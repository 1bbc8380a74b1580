import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import acceptNegotiator from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";

/** An answer that is written once and packed once, however often it is asked for. */
export interface MadeAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  etag: string;
  br?: Promise<Buffer>;
  gzip?: Promise<Buffer>;
}

const brotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const gzipped = promisify<Buffer, { level: number }, Buffer>(gzip);
const leastPacked = 1024;

/** Makes an answer out of its bytes. */
export const madeAnswer = (status: number, headers: Readonly<Record<string, string>>, bytes: string | Uint8Array): MadeAnswer => {
  const body = typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { status, headers, body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
};

const packed = (made: MadeAnswer, encoding: "br" | "gzip"): Promise<Buffer> =>
  encoding === "br" ? (made.br ??= brotli(made.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })) : (made.gzip ??= gzipped(made.body, { level: 6 }));

/** Whether the caller has these very bytes (RFC 9110, 13.1.2). */
const has = (given: string | undefined, etag: string): boolean =>
  given !== undefined && (given.trim() === "*" || given.split(",").some((one) => one.trim().replace(/^W\//, "") === etag));

/** Sends it: 304 to who has it, else packed as the caller reads it. */
export const sendMade = async (request: FastifyRequest, reply: FastifyReply, made: MadeAnswer): Promise<FastifyReply> => {
  const { status, headers, body, etag } = made;
  const isZip = headers["content-type"]?.includes("officedocument") === true;
  const encoding = isZip || body.length < leastPacked ? null : (acceptNegotiator.negotiate(request.headers["accept-encoding"] ?? "", ["br", "gzip"]) as "br" | "gzip" | null);
  // Packed bytes are other bytes: a strong tag would say that they are the same.
  reply.headers(headers).header("etag", encoding ? `W/${etag}` : etag).header("vary", "accept-encoding");
  if (status === 200 && has(request.headers["if-none-match"], etag)) return reply.code(304).send();
  if (!encoding) return reply.code(status).header("content-length", body.length).send(body);
  const bytes = await packed(made, encoding);
  return reply.code(status).header("content-encoding", encoding).header("content-length", bytes.length).send(bytes);
};
