import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** An encoding that both sides know, best first, or null. */
export const encodingFor = (accepts: string | undefined): "br" | "gzip" | null => {
  const offered = (accepts ?? "").split(",").map((one) => one.trim());
  const takes = (name: string): boolean => offered.some((one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(one)));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
};

type Packed = (error: Error | null, packed: Buffer) => void;

const packThen = (content: string | Buffer, encoding: "br" | "gzip", quality: 4 | 11, done: Packed): void =>
  encoding === "br"
    ? brotliCompress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }, done)
    : gzip(content, { level: quality === 11 ? 9 : 4 }, done);

/** Packs once and well for what is kept (`quality` 11), or fast for what is made for one reader (4). */
export const pack = promisify(packThen);

/** Packs answers of 1 KB or more that were made as text; files pack themselves. */
export const compressAnswers = (app: FastifyInstance): void => {
  app.addHook("onSend", (request, reply, payload, done) => {
    if (typeof payload !== "string" || payload.length < 1024) return done(null, payload);
    reply.header("vary", "accept-encoding");
    const encoding = encodingFor(request.headers["accept-encoding"]);
    if (!encoding) return done(null, payload);
    packThen(payload, encoding, 4, (error, packed) => {
      if (error) return done(error);
      reply.header("content-encoding", encoding).header("content-length", packed.length);
      done(null, packed);
    });
  });
};
