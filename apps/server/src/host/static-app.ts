import { existsSync } from "node:fs";
import { extname, join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { serveEarlyLinks } from "./early-links.ts";
import { sendProblem } from "./problem.ts";
import { nothingThere } from "./refusals.ts";
import { pageHeaders } from "./security-headers.ts";

/**
 * Serves the built web app from a folder, packed where a `.br` or `.gz` lies beside a file. Any other page address gets
 * `index.html`; without a built app every address gets a 404 that says so.
 */
export const serveApp = async (app: FastifyInstance, folder: string): Promise<void> => {
  const built = existsSync(join(folder, "index.html"));
  const page = pageHeaders();
  // Vite puts a hash in names under `assets/`: such a file never changes, and none of them is a page.
  const hashed = join(folder, "assets") + sep;
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) =>
        void (path.startsWith(hashed) ? reply.header("cache-control", "public, max-age=31536000, immutable") : reply.headers(page).header("cache-control", "no-cache")),
    });
    serveEarlyLinks(app, folder);
  }
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") return nothingThere(reply);
    if (!built) return sendProblem(reply, { status: 404, detail: "Giao diện web chưa được dựng. Hãy chạy “npx pnpm build” rồi khởi động lại." });
    return extname(request.url.split("?", 1)[0]!) === "" ? reply.sendFile("index.html") : nothingThere(reply);
  });
};
