import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { encodingFor, pack } from "./compress.ts";
import { sendProblem } from "./problem.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
};
const packable = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".txt"]);
/** Never answered with the app's page: a program asked, not a person. */
const machinePaths = /^\/(trpc|api|healthz|readyz|openapi\.json)(\/|$)/;

interface AppFile {
  path: string;
  /** Vite puts a hash in names under `assets/`: such a file never changes. */
  immutable: boolean;
  content?: Promise<{ plain: Buffer; etag: string }>;
  /** Encodings that lie ready beside it. */
  beside: Partial<Record<"br" | "gzip", string>>;
  packed: Partial<Record<"br" | "gzip", Promise<Buffer>>>;
}

/**
 * Serves the built web app from a folder that is listed once, so that no request can name a file outside it. Each file is
 * read and packed at its first use (a `.br` or `.gz` beside it is taken as it is) and kept. Any other page address gets
 * `index.html`; without a built app every address gets a 404 that says so.
 */
export const serveApp = async (app: FastifyInstance, folder: string): Promise<void> => {
  const files = await listFiles(folder);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0]!;
    const page = (request.method === "GET" || request.method === "HEAD") && !machinePaths.test(path);
    const file = page ? (files.get(path) ?? (extname(path) === "" ? files.get("/index.html") : undefined)) : undefined;
    if (file) return sendFile(file, request, reply);
    return sendProblem(reply, {
      status: 404,
      detail: page && files.size === 0 ? "Giao diện web chưa được dựng. Hãy chạy “npx pnpm build” rồi khởi động lại." : "Không có gì ở địa chỉ này.",
    });
  });
};

const listFiles = async (folder: string): Promise<Map<string, AppFile>> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const all = new Set(names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  const files = new Map<string, AppFile>();
  for (const path of all) {
    const address = `/${relative(folder, path).split(sep).join("/")}`;
    if (/\.(br|gz|map)$/.test(address)) continue;
    const beside: AppFile["beside"] = {};
    if (all.has(`${path}.br`)) beside.br = `${path}.br`;
    if (all.has(`${path}.gz`)) beside.gzip = `${path}.gz`;
    files.set(address, { path, immutable: address.startsWith("/assets/"), beside, packed: {} });
  }
  return files;
};

const sendFile = async (file: AppFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const extension = extname(file.path);
  const { plain, etag } = await (file.content ??= readFile(file.path).then((bytes) => ({
    plain: bytes,
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
  })));
  reply
    .type(types[extension] ?? "application/octet-stream")
    .header("cache-control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache")
    .header("etag", etag);
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  const canPack = packable.has(extension) && plain.length >= 1024;
  if (canPack) reply.header("vary", "accept-encoding");
  const encoding = canPack ? encodingFor(request.headers["accept-encoding"]) : null;
  if (!encoding) return reply.code(200).send(plain);
  return reply
    .code(200)
    .header("content-encoding", encoding)
    .send(await (file.packed[encoding] ??= packedOf(file, plain, encoding)));
};

const packedOf = (file: AppFile, plain: Buffer, encoding: "br" | "gzip"): Promise<Buffer> => {
  const ready = file.beside[encoding];
  return ready ? readFile(ready) : pack(plain, encoding, 11);
};
