import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people.ts";
import { type Screen, screens, states } from "./screens.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Widths, each with a height at which nothing lies under the foot of the screen. */
const windows = { 320: 5_000, 768: 3_000, 1366: 2_400 };

/** What axe finds, and how much wider than the window the page is. */
const faults = async (page: Page): Promise<string[]> => {
  // What lies half under the foot is no small target: one scrolls. That the focus is never under it, focus-walk holds.
  await page.evaluate(() => document.querySelectorAll<HTMLElement>(".entry-foot").forEach(({ style }) => (style.position = "static")));
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  // A window that has just become narrower may still be laying itself out.
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (let tries = 0; tries < 10 && (await isWide()) > 0; tries++) await page.waitForTimeout(100);
  const over = await isWide();
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), ...(over > 0 ? [`${over} px too wide`] : [])];
};

const atEveryWidth = async (page: Page): Promise<string[]> => {
  const all: string[] = [];
  for (const [width, height] of Object.entries(windows)) {
    await page.setViewportSize({ width: Number(width), height });
    all.push(...(await faults(page)).map((fault) => `${width} px: ${fault}`));
  }
  return all;
};

const open = async (page: Page, baseURL: string, screen: Screen): Promise<void> => {
  await signIn(page.request, baseURL, screen.role);
  await page.goto(screen.path);
  await screen.ready(page).waitFor();
  await page.waitForLoadState("networkidle");
};

test.use({ viewport: { width: 1366, height: 860 }, contextOptions: { reducedMotion: "reduce" } });

for (const [name, screen] of Object.entries(screens)) {
  test(`axe finds nothing and nothing is too wide: ${name}`, async ({ page, baseURL }) => {
    await open(page, baseURL!, screen);
    expect(await atEveryWidth(page)).toEqual([]);
  });
}

for (const name of ["work of a reporter", "figures to enter", "check before sending", "a report to approve"] as const) {
  test(`axe finds nothing in the dark: ${name}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await open(page, baseURL!, screens[name]!);
    expect(await atEveryWidth(page)).toEqual([]);
  });
}

for (const [state, { of, reach }] of Object.entries(states)) {
  for (const name of of) {
    test(`axe finds nothing and nothing is too wide: ${name}, ${state}`, async ({ page, baseURL }) => {
      const screen = screens[name]!;
      await signIn(page.request, baseURL!, screen.role);
      await reach(page, screen);
      expect(await atEveryWidth(page)).toEqual([]);
    });
  }
}

test("control: a box without a name and a page that is too wide are found", async ({ page, baseURL }) => {
  await open(page, baseURL!, screens["figures to enter"]!);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement("input"), { type: "text" });
    box.style.width = "1500px";
    document.querySelector("main")!.append(box);
  });
  const found = (await atEveryWidth(page)).join("\n");
  for (const width of Object.keys(windows)) {
    expect(found).toContain(`${width} px: label`);
    expect(found).toMatch(new RegExp(`${width} px: \\d+ px too wide`));
  }
});
