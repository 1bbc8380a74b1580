import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Plugin, type Rolldown, transformWithOxc } from "vite";

/** The faces and the styles that name them: no page imports these, the app fetches them once the first page is drawn. */
const isOfFonts = /\.woff2$|\bfonts-[^/]+\.css$/;

/**
 * Writes `sw.js`: the service worker with the files that `pages` (under `src`) need to open and work without a network,
 * what they load later too.
 */
export const serviceWorker = (pages: readonly string[]): Plugin => {
  let source = "src";
  return {
    name: "service-worker",
    apply: "build",
    configResolved: (config) => void (source = resolve(config.root, "src")),
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
        const entry = chunks.find(({ isEntry }) => isEntry)!;
        const files = new Set(Object.keys(bundle).filter((name) => isOfFonts.test(name)));
        reach(entry, chunks, files, false);
        for (const page of pages) {
          const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(source, page)));
          if (!chunk) return this.error(`no file of the build holds ${page}`);
          reach(chunk, chunks, files, true);
        }
        const list = [...files].map((name) => `/${name}`).toSorted();
        const path = resolve(source, "offline/service-worker.ts");
        const { code } = await transformWithOxc(readFileSync(path, "utf8"), path);
        const version = createHash("sha256").update(list.join()).update(code).digest("hex").slice(0, 12);
        this.emitFile({ type: "asset", fileName: "sw.js", source: `const app = ${JSON.stringify({ version, files: list })};\n${code}` });
      },
    },
  };
};

/** A chunk, its styles, and what it imports; `later` also what it loads while it runs, but never another page of the app. */
const reach = (chunk: Rolldown.OutputChunk, chunks: Rolldown.OutputChunk[], seen: Set<string>, later: boolean): void => {
  if (seen.has(chunk.fileName)) return;
  seen.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  const isRoot = chunk.isEntry || chunk.dynamicImports.length > 8;
  for (const name of [...chunk.imports, ...(later && !isRoot ? chunk.dynamicImports : [])])
    reach(chunks.find(({ fileName }) => fileName === name)!, chunks, seen, later);
};
