import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["@xhht/source"] } },
  resolve: { conditions: ["@xhht/source"] },
  test: {
    include: ["{packages,apps,tooling}/*/src/**/*.test.ts", "plugins/*/src/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "apps/web/**", "tooling/e2e/**"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
