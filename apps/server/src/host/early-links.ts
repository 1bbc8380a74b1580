import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** What a page needs first, as `link` headers; `%3Aname` in `answers` holds the place of that part of the address. */
interface Links {
  files: string;
  answers: string;
}

/**
 * Serves the page at every address that the web app's build named, and tells the browser with it which files and answers that
 * address needs, so that they come beside the app's own code and not after it has run.
 */
export const serveEarlyLinks = (app: FastifyInstance, folder: string): void => {
  const file = join(folder, "early-links.json");
  if (!existsSync(file)) return;
  for (const [path, links] of Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Links>))
    app.get<{ Params: Record<string, string> }>(path, (request, reply) => reply.header("link", linkOf(links, request)).sendFile("index.html"));
};

const linkOf = ({ files, answers }: Links, { params, url }: FastifyRequest<{ Params: Record<string, string> }>): string => {
  // With a query the page may ask something else.
  if (answers === "" || url.includes("?")) return files;
  return `${files}, ${answers.replaceAll(/%3A(\w+)/g, (_, name: string) => inText(params[name]!))}`;
};

/** As the browser writes it: a part of a JSON text, within an address. */
const inText = (part: string): string => encodeURIComponent(JSON.stringify(part).slice(1, -1));
