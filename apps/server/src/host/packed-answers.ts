import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import acceptNegotiator from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";

/** An answer that is written and packed once, however often it is asked for. */
interface Packed {
  text: string;
  etag: string;
  br?: Promise<Buffer>;
  gzip?: Promise<Buffer>;
}

const known = new WeakMap<object, Packed>();
const brotli = promisify<string, { params: Record<number, number> }, Buffer>(brotliCompress);
const gzipped = promisify<string, { level: number }, Buffer>(gzip);

const pack = (data: object): Packed => {
  const text = JSON.stringify({ result: { data } });
  const packed: Packed = { text, etag: `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
  known.set(data, packed);
  return packed;
};

const bytesOf = (packed: Packed, encoding: "br" | "gzip"): Promise<Buffer> =>
  encoding === "br"
    ? (packed.br ??= brotli(packed.text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
    : (packed.gzip ??= gzipped(packed.text, { level: 6 }));

/** Sends an answer that is remembered: 304 to who has it, else its bytes as they were packed the first time. */
export const sendPacked = async (request: FastifyRequest, reply: FastifyReply, data: object): Promise<FastifyReply> => {
  const packed = known.get(data) ?? pack(data);
  reply.header("etag", packed.etag).header("vary", "accept-encoding").header("cache-control", "private, no-cache");
  if (request.headers["if-none-match"] === packed.etag) return reply.code(304).send();
  reply.header("content-type", "application/json");
  const encoding = acceptNegotiator.negotiate(request.headers["accept-encoding"] ?? "", ["br", "gzip"]) as "br" | "gzip" | null;
  if (!encoding) return reply.send(packed.text);
  const bytes = await bytesOf(packed, encoding);
  return reply.header("content-encoding", encoding).header("content-length", bytes.length).send(bytes);
};
