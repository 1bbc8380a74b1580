import { defaultClientConditions, defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { compressAssets } from "./compress-assets.ts";
import { earlyLinks } from "./early-links.ts";
import { serviceWorker } from "./service-worker.ts";
import { addresses } from "./src/addresses.ts";

/** Files by what is read together: on a slow line each further file costs a round trip, each unread byte a wait. */
const groups = [
  {
    name: "base",
    test: /rolldown\/runtime|node_modules\/(?!\.pnpm|uqr|idb)|packages\/core\/(?!src\/report)|src\/(api|shell|state)\/|src\/style\/(tokens|base|shell|state|person)|src\/words\/(shell|unit|plan)\.|src\/plans\/(plan-row|findings)|src\/unit\/(fate|life)/,
  },
  { name: "home", test: /src\/home\/|words\/home|src\/unit\/(unit-search|unit-hit)/ },
  {
    name: "plan",
    test: /src\/plan\/|src\/targets\/(others|say-measure|standing-chip)|src\/tables\/(cell-table|say-cell|table\.css)|words\/target/,
  },
];

/** Pages that open without a network. */
const offline = ["work/work-page.tsx", "report/entry-page.tsx", "report/check-page.tsx", "report/history-page.tsx"];

export default defineConfig({
  plugins: [solid(), earlyLinks(addresses), serviceWorker(offline), compressAssets()],
  resolve: { conditions: ["@xhht/source", ...defaultClientConditions], dedupe: ["solid-js"] },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
    },
  },
  server: { proxy: { "/trpc": "http://localhost:8373", "/healthz": "http://localhost:8373" } },
});
