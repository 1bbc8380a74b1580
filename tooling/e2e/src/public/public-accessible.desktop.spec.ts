import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const pages = { ward: "/cong-khai/00004/2025", nation: "/cong-khai/VN/2024", "nothing published": "/cong-khai/01/2021", "unit that ended": "/cong-khai/105/2026", "no such page": "/cong-khai/x/y" };

for (const [name, path] of Object.entries(pages)) {
  for (const width of [320, 768, 1366]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing and nothing runs over: ${name}, ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
      });
    }
  }
}
