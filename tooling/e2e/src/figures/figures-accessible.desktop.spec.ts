import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "../report/people.ts";
import { alignment, city, dashboard, indicator, year } from "./places.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const widths = [320, 768, 1366];
const explained = `?giai-thich=${city.ward.id}~${indicator.code}`;

/** The screens of figures, and what has to be there before they are looked at. */
const screens: Record<string, [path: string, ready: string]> = {
  dashboard: [dashboard(city.id), ".heat-cell"],
  "the nation": [dashboard("VN@0000"), ".heat-cell"],
  "a ward and its own goals": [dashboard(city.ward.id), ".three-sentences"],
  "who has sent": [dashboard(city.id, "?cach=da-gui"), ".who-sent"],
  "an explanation": [dashboard(city.id, explained), "dialog .leaves"],
  series: [`/tong-hop/${city.id}/chi-so/${indicator.code}`, ".line-chart"],
  "units by years": [`/tong-hop/${city.id}/bang/${indicator.code}`, ".heat-cell"],
  comparison: [`/so-sanh/${year}?chon=${city.id},38@0000`, ".heat-cell"],
  "source of a figure": [`/tong-hop/${city.id}/${year}/nguon?bao-cao=${encodeURIComponent(`${city.ward.id}~district-ba-dinh/qd-1373~${year}`)}&chi-so=${indicator.code}`, ".report-pane"],
  alignment: [alignment, ".ended"],
};

/** So many rows are looked at: a hundred more are like them, and cost a minute. */
const rows = 12;

const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate((most) => document.querySelectorAll(`.heat tbody tr:nth-child(n + ${most}), .unit-lines li:nth-child(n + ${most})`).forEach((row) => row.remove()), rows);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ")}`), ...(over > 0 ? [`${over} px too wide`] : [])];
};

const open = async (page: Page, baseURL: string, [path, ready]: [string, string]): Promise<void> => {
  await signIn(page.request, baseURL, "receiver");
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState("networkidle");
};

for (const colorScheme of ["light", "dark"] as const)
  for (const [name, screen] of Object.entries(screens))
    test(`axe finds nothing and nothing is too wide, ${colorScheme}: ${name}`, async ({ page, baseURL }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 1_600 });
        await open(page, baseURL!, screen);
        found.push(...(await faults(page)).map((fault) => `${width} px: ${fault}`));
      }
      expect(found).toEqual([]);
    });

test("forced colours keep every cell its border", async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, baseURL!, screens.dashboard!);
  expect(await page.locator(".heat-cell").first().evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe("1px");
});

test("at 200 % the table is scrolled in its frame and the page is not", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 683, height: 430 });
  await open(page, baseURL!, screens["who has sent"]!);
  expect(await faults(page)).toEqual([]);
});

test("control: a cell too pale to be read and a button without a name are found", async ({ page, baseURL }) => {
  await open(page, baseURL!, screens.dashboard!);
  await page.evaluate(() => {
    const [one, two] = document.querySelectorAll<HTMLElement>(".heat-cell");
    one!.style.color = "#c8c8c8";
    two!.removeAttribute("aria-label");
    two!.textContent = "";
  });
  const found = (await faults(page)).join("\n");
  expect(found).toContain("color-contrast");
  expect(found).toContain("button-name");
});
