import { brotliCompress, constants, gzip } from "node:zlib";
import acceptNegotiator from "@fastify/accept-negotiator";
import type { FastifyInstance } from "fastify";

// Own lines over node:zlib: loading @fastify/compress takes 69 ms of a start that may take 600.
/** Packs answers of 1 KB or more that were made as text; files lie packed. */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook("onSend", (request, reply, payload, done) => {
    if (typeof payload !== "string" || payload.length < 1024) return done(null, payload);
    reply.header("vary", "accept-encoding");
    const encoding = acceptNegotiator.negotiate(request.headers["accept-encoding"] ?? "", ["br", "gzip"]);
    if (!encoding) return done(null, payload);
    const send = (error: Error | null, packed: Buffer): void => {
      if (error) return done(error);
      reply.header("content-encoding", encoding).header("content-length", packed.length);
      done(null, packed);
    };
    if (encoding === "br") brotliCompress(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }, send);
    else gzip(payload, { level: 4 }, send);
  });
};
