import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./people.ts";
import { reports } from "./reports.ts";

const { open: ward } = reports;

/** The boxes of the part that, while they have the focus, lie under something else or show no outline. */
const hiddenOnTheWay = async (page: Page): Promise<string[]> => {
  const bad: string[] = [];
  const boxes = await page.locator("[data-cell]").count();
  for (let seen = 0, press = 0; seen < boxes && press < 120; press++) {
    await page.keyboard.press("Tab");
    const fault = await page.evaluate(async () => {
      const box = document.activeElement as HTMLElement;
      if (!box.dataset.cell) return null;
      const under = () => {
        const { left, top, width, height } = box.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 30));
      };
      // The page may still be on its way to the box.
      for (let frame = 0; frame < 30 && under() !== box; frame++) await new Promise(requestAnimationFrame);
      const on = under();
      const style = getComputedStyle(box);
      const shown = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      return on !== box && !box.contains(on) ? `${box.dataset.cell} lies under ${on?.className ?? "nothing"}` : shown ? "" : `${box.dataset.cell} shows no focus`;
    });
    if (fault === null) continue;
    seen += 1;
    if (fault) bad.push(fault);
  }
  return bad;
};

const open = async (page: Page, baseURL: string, part: string): Promise<void> => {
  await signIn(page.request, baseURL, "reporter");
  await page.goto(`${ward.path}?phan=${part}`);
  await expect(page.locator("[data-cell]").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
};

for (const part of ["skills", "nhiem-vu", "loi-van"]) {
  test(`the box that has the focus is seen, never under the foot of the screen: ${part}`, async ({ page, baseURL }) => {
    await open(page, baseURL!, part);
    expect(await hiddenOnTheWay(page)).toEqual([]);
  });
}

test("control: a foot that covers the boxes is found", async ({ page, baseURL }) => {
  await open(page, baseURL!, "skills");
  await page.evaluate(() => {
    const foot = document.createElement("div");
    foot.className = "planted";
    foot.style.cssText = "position:fixed;inset:20% 0 0;z-index:9;background:#fff";
    document.body.append(foot);
  });
  expect((await hiddenOnTheWay(page)).join()).toContain("lies under planted");
});
