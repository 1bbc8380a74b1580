import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { Address } from "./src/addresses.ts";
import { addressOf } from "./src/api/question.ts";

/**
 * Writes `early-links.json`: for each address the `link` header with which the server lets a browser fetch the app's files, the
 * page's own and its first answers beside each other, and not one after the other. In an answer's address `%3Aname` holds the place of a part.
 */
export const earlyLinks = (addresses: Record<string, Address>): Plugin => {
  let source = "src";
  return {
    name: "early-links",
    apply: "build",
    configResolved: (config) => void (source = resolve(config.root, "src")),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        // The longest file of all comes first: browsers open six connections, and nothing runs before it is there.
        const app = [...needs(chunks.find(({ isEntry }) => isEntry)!, chunks)].toSorted((a, b) => sizeOf(bundle[b]!) - sizeOf(bundle[a]!));
        const links = Object.entries(addresses).map(([path, { page, asks, late, mine }]) => {
          const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(source, page)));
          if (!chunk) return this.error(`no file of the build holds ${page}`);
          const all = new Set([...app, ...needs(chunk, chunks)]);
          const parts = Object.fromEntries([...path.matchAll(/:(\w+)/g)].map(([hole, name]) => [name, hole]));
          const files = [...all].map((file) => `</${file}>; rel=${file.endsWith(".css") ? "preload; as=style" : "modulepreload"}; crossorigin`);
          const answers = [...(mine ? [["me.get"] as const] : []), ...(late ? [] : asks(parts))].map((question) => `<${addressOf(question)}>; rel=preload; as=fetch; crossorigin`);
          return [path, { files: files.join(", "), answers: answers.join(", ") }];
        });
        this.emitFile({ type: "asset", fileName: "early-links.json", source: JSON.stringify(Object.fromEntries(links)) });
      },
    },
  };
};

/** A chunk, what it imports at once, and the styles of all these. */
const needs = (chunk: Rolldown.OutputChunk, chunks: Rolldown.OutputChunk[], seen = new Set<string>()): Set<string> => {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  for (const name of chunk.imports) needs(chunks.find(({ fileName }) => fileName === name)!, chunks, seen);
  return seen;
};

const sizeOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): number => (file.type === "chunk" ? file.code : file.source).length;
