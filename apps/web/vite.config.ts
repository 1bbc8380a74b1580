import { defaultClientConditions, defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { compressAssets } from "./compress-assets.ts";
import { earlyLinks } from "./early-links.ts";
import { serviceWorker } from "./service-worker.ts";
import { addresses } from "./src/addresses.ts";

const under = (...paths: string[]) => new RegExp(paths.join("|"));

/**
 * Files by what is read together: on a slow line each further file costs a round trip, each unread byte a wait. `base` comes
 * with every page, so only what every visitor's first page needs may stand there.
 */
const groups = [
  {
    name: "base",
    test: under(
      "vite/preload-helper|node_modules/(solid-js/(dist|web)|@solidjs/router)/",
      "core/src/(issue|access/policy|value/exact|text/(date|format|fold|compare))\\.",
      "web/src/(routes|addresses|words/shell|tables/table\\.css|plans/plan-row\\.css)|web/src/(state|style)/(?!fonts)",
      "web/src/api/(ask|failure|queries|questions?|read-answer)\\.|web/src/shell/(?!person-panel|place\\.|place-bar)",
    ),
  },
  { name: "plans", test: under("web/src/words/(plan|unit)\\.|web/src/plans/(plan-row\\.tsx|plan-address|findings)|web/src/unit/(fate|life)") },
  { name: "plan-face", test: under("web/src/plan/plan-frame|web/src/tables/(cell-table|say-cell)|core/src/plan/(agency|document)|web/src/words/(target|paper)\\.|web/src/targets/say-measure") },
  {
    name: "signed-in",
    test: under(
      "web/src/account/(signed-in|next-step)|web/src/api/(auth|send|report-queries)|web/src/work/kept-work|web/src/form/(create-act|act-problem|dialog|form\\.css)",
      "web/src/words/(form|save|say-moment|say-time)|core/src/(report/(report|period|state)|text/moment)\\.",
    ),
  },
  { name: "person", test: under("web/src/shell/person-panel\\.tsx|web/src/account/sign-out|web/src/words/account") },
  {
    name: "due",
    test: under("web/src/work/(next-act|entry-address|state-chip|step-list)|web/src/words/(work|report-state)|web/src/shell/(place\\.|place-bar|person-panel\\.css)"),
  },
  {
    name: "figures",
    test: under("core/src/(report/(?!rule|validate|reason|judge-row)|target/(?!judge|trajectory)|value|field|access/role|text/number)|web/src/words/entry\\.|web/src/report/(report-address|nearest-target)"),
  },
  { name: "flaws", test: under("core/src/report/(rule|validate|reason|judge-row)|core/src/target/(judge|trajectory)|web/src/report/find-flaws") },
  {
    name: "desk",
    test: under(
      "web/src/report/(report-desk|open-desk|desk|keyed|others|report-calls|parts)|web/src/offline/(?!leave-device|keep-app)",
      "node_modules/idb/",
    ),
  },
];

/** Pages that open without a network, and what stands in the top line of each. */
const offline = [
  "work/work-page.tsx",
  "report/entry-page.tsx",
  "report/check-page.tsx",
  "report/history-page.tsx",
  "shell/person-panel.tsx",
  "unit/unit-search.tsx",
];

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
  server: { proxy: { "^/(trpc|api|auth|files|figures|papers|calendar|imports|cong-khai|healthz|readyz|openapi\\.json)\\b": "http://127.0.0.1:8373" } },
});
