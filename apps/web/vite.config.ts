import { defaultClientConditions, defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { compressAssets } from "./compress-assets.ts";

export default defineConfig({
  plugins: [solid(), compressAssets()],
  resolve: { conditions: ["@xhht/source", ...defaultClientConditions], dedupe: ["solid-js"] },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
  server: { proxy: { "/trpc": "http://localhost:8373", "/healthz": "http://localhost:8373" } },
});
