// Makes each entry of the package in the working folder one file in `dist`, with the libraries named on the command line
// inside it. A start reads a few files instead of hundreds, which is most of what a start costs (decision 0012).
// Declarations beside it are the compiler's; other packages stay outside, so that each stands once in memory.
import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** Bundles one package; `inside` are the libraries that go into it. */
export const bundle = async (folder, inside) => {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.values(exports).filter((one) => typeof one === "object");
  const isInside = (id) => inside.some((name) => id === name || id.startsWith(`${name}/`));
  const made = await rolldown({
    input: Object.fromEntries(entries.map((one) => [relative("dist", one.default).replace(/\.js$/, ""), join(folder, one["@xhht/source"])])),
    platform: "node",
    external: (id, _, resolved) => !resolved && !id.startsWith(".") && !id.startsWith("/") && !isInside(id),
  });
  rmSync(join(folder, "dist/chunk"), { recursive: true, force: true });
  await made.write({ dir: join(folder, "dist"), format: "esm", sourcemap: true, entryFileNames: "[name].js", chunkFileNames: "chunk/[name].js" });
  await made.close();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.cwd(), process.argv.slice(2));
