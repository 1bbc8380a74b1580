import type { PluginDefinition } from "@xhht/core";
import { strToU8, zipSync, type Zippable } from "fflate";

/** Zip keeps a wall clock; the same plugin gives the same bytes everywhere. */
const fixedDay = new Date(1980, 0, 1);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const readme = ({ id, unit, plans = [] }: PluginDefinition): string => `# ${unit?.name ?? id}

${plans.map(({ document }) => `- ${document.title}${document.number ? ` (${document.number})` : ""}`).join("\n")}

This plan was read out of its paper in XHHT; its words are the paper's own. To take it into an installation, unpack this
folder as \`plugins/${id}\` beside the others and build; \`npx pnpm -s xhht check ${id}\` says what should be looked at.

A plugin is data: \`src/index.ts\` returns one object, \`src/plan.ts\` holds the plan.
`;

/** The files of a plugin's folder, by their path, `province-long-an/src/index.ts`. */
export const pluginFiles = (definition: PluginDefinition): Record<string, string> => {
  const { id, plans = [], ...rest } = definition;
  const folder = (name: string): string => `${id}/${name}`;
  const names = plans.map((_, at) => (at === 0 ? "plan" : `plan${at + 1}`));
  const fields = JSON.stringify({ id, ...rest }, null, 2).slice(0, -2);
  return {
    [folder("package.json")]: json({
      name: `@xhht/plugin-${id}`,
      version: "0.1.0",
      description: `What ${rest.unit?.name ?? id} adds to the common plan`,
      license: "MIT",
      type: "module",
      exports: { ".": { "@xhht/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" } },
      files: ["dist", "!dist/**/*.test.*"],
      scripts: { build: "tsc -b" },
      dependencies: { "@xhht/core": "workspace:*" },
      devDependencies: { typescript: "catalog:" },
      xhht: { plugin: id },
    }),
    [folder("tsconfig.json")]: json({ extends: "../../tsconfig.base.json", references: [{ path: "../../packages/core" }] }),
    [folder("README.md")]: readme(definition),
    [folder("src/index.ts")]: `import { definePlugin } from "@xhht/core";\n${names.map((name) => `import { ${name} } from "./${name}.ts";\n`).join("")}\nexport default definePlugin(${fields},\n  "plans": [${names.join(", ")}]\n});\n`,
    ...Object.fromEntries(plans.map((plan, at) => [folder(`src/${names[at]!}.ts`), `import type { Plan } from "@xhht/core";\n\n/** ${oneLine(plan.document.title)}. */\nexport const ${names[at]!}: Plan = ${JSON.stringify(plan, null, 2)};\n`])),
  };
};

/** A title may not end the comment in which it stands. */
const oneLine = (title: string): string => title.replace(/\s+/g, " ").replaceAll("*/", "* /");

/** A plugin's folder as a .zip; the same plugin gives the same bytes. */
export const pluginFolder = (definition: PluginDefinition): Uint8Array => {
  const packed: Zippable = {};
  for (const [path, text] of Object.entries(pluginFiles(definition))) packed[path] = [strToU8(text), { mtime: fixedDay, level: 6 }];
  return zipSync(packed);
};
