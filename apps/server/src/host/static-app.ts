import { existsSync } from "node:fs";
import { extname, join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem.ts";
import { pageHeaders } from "./security-headers.ts";

/** Never answered with the app's page: a program asked, not a person. */
const machinePaths = /^\/(trpc|api|healthz|readyz|openapi\.json)(\/|$)/;

/**
 * Serves the built web app from a folder, packed where a `.br` or `.gz` lies beside a file. Any other page address gets
 * `index.html`; without a built app every address gets a 404 that says so.
 */
export const serveApp = async (app: FastifyInstance, folder: string): Promise<void> => {
  const built = existsSync(join(folder, "index.html"));
  // Vite puts a hash in names under `assets/`: such a file never changes.
  const page = pageHeaders();
  const hashed = join(folder, "assets") + sep;
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.headers(page).header("cache-control", path.startsWith(hashed) ? "public, max-age=31536000, immutable" : "no-cache"),
    });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0]!;
    const isPage = (request.method === "GET" || request.method === "HEAD") && !machinePaths.test(path);
    if (isPage && built && extname(path) === "") return reply.sendFile("index.html");
    return sendProblem(reply, {
      status: 404,
      detail: isPage && !built ? "Giao diện web chưa được dựng. Hãy chạy “npx pnpm build” rồi khởi động lại." : "Không có gì ở địa chỉ này.",
    });
  });
};
