import type { Locator, Page } from "@playwright/test";
import { boxOf, heldValues, reports } from "./reports.ts";
import { type Syllable, syllables } from "./syllables.ts";
import { expect, test } from "./test.ts";
import { type Typist, typists } from "./typists.ts";

const { open: ward, submitted } = reports;
const many = 2_000;
const atOnce = 200;

/** What became of the syllables in a box: each batch that did not stand there as it was typed. */
const typeAll = async (page: Page, box: Locator, typist: Typist, all: readonly Syllable[], most = atOnce): Promise<string[]> => {
  const client = await page.context().newCDPSession(page);
  const wrong: string[] = [];
  for (let at = 0; at < all.length; at += most) {
    const batch = all.slice(at, at + most);
    await box.fill("");
    await box.focus();
    await typist(client, batch);
    const wanted = batch.map(({ whole }) => `${whole} `).join("");
    const there = await box.inputValue();
    if (there !== wanted) wrong.push(`${there.slice(0, 60)}… instead of ${wanted.slice(0, 60)}…`);
  }
  await client.detach();
  return wrong;
};

/** Each kind of input of the app: how to come to it, and what arrives behind it. */
const inputs: Record<string, { most?: number; open: (page: Page) => Promise<Locator>; arrived?: (page: Page, url: string) => Promise<unknown> }> = {
  "a number": {
    async open(page) {
      await page.goto(`${ward.path}?phan=skills`);
      return boxOf(page, "SKILL_LIFE/of");
    },
    async arrived(page, url) {
      await page.keyboard.press("Enter");
      await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
      return (await heldValues(page.request, url, ward)).get("SKILL_LIFE/of");
    },
  },
  "a text": {
    async open(page) {
      await page.goto(`${ward.path}?phan=loi-van`);
      return page.locator("[data-cell]").first();
    },
    async arrived(page, url) {
      await page.keyboard.press("Tab");
      await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
      return (await heldValues(page.request, url, ward)).get(`${ward.id.split("~")[1]}:text/achieved`);
    },
  },
  "a search": {
    // It takes a hundred characters.
    most: 12,
    async open(page) {
      await page.goto("/don-vi/23905@0000");
      // Before the page is there nobody listens.
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.keyboard.press("Control+k");
      return page.getByRole("dialog").getByRole("searchbox");
    },
  },
  "a reason for a value": {
    async open(page) {
      await page.goto(`${ward.path}?phan=skills`);
      await boxOf(page, "SKILL_LIFE/of").fill("1900");
      await page.keyboard.press("Tab");
      return page.getByRole("textbox", { name: "Lý do số này đúng" });
    },
    async arrived(page, url) {
      await page.keyboard.press("Enter");
      await expect(page.getByText("Lý do đã nêu:")).toBeVisible();
      await expect(page.locator(".save-says").first()).toContainText("Đã lưu trên máy chủ");
      await expect.poll(async () => (await heldValues(page.request, url, ward)).has("why/SKILL_LIFE/of")).toBe(true);
      return (await heldValues(page.request, url, ward)).get("why/SKILL_LIFE/of");
    },
  },
  "a comment": {
    async open(page) {
      await page.goto(`${ward.path}?phan=skills`);
      await boxOf(page, "SKILL_LIFE/of").focus();
      await page.locator("summary").filter({ hasText: "Góp ý" }).click();
      return page.getByRole("textbox", { name: "Viết góp ý cho ô này" });
    },
    async arrived(page) {
      await page.getByRole("button", { name: "Gửi góp ý" }).click();
      const said = page.getByRole("complementary").locator("ol > li").first();
      await expect(said).toBeVisible();
      return said.evaluate((item) => item.firstChild!.textContent);
    },
  },
  "a reason for a return": {
    async open(page) {
      await page.goto(`/duyet?bao-cao=${encodeURIComponent(submitted.id)}`);
      await page.getByRole("button", { name: "Trả lại" }).click();
      return page.getByRole("dialog").getByLabel("Lý do");
    },
  },
};

for (const [name, { open, arrived, most }] of Object.entries(inputs)) {
  for (const [way, typist] of Object.entries(typists)) {
    test(`${many} syllables typed by ${way} stand in ${name} as they were typed`, async ({ as, site }) => {
      // Forty thousand keys take a while on a slow machine; how fast a key is shown is a question for `bench entry`.
      test.setTimeout(300_000);
      const all = await syllables(many);
      expect(all).toHaveLength(many);
      const page = await as(name === "a reason for a return" ? "approver" : "reporter");
      const box = await open(page);
      expect(await typeAll(page, box, typist, all, most)).toEqual([]);
      if (!arrived) return;
      const last = all.slice(-(all.length % atOnce || atOnce)).map(({ whole }) => whole).join(" ");
      expect(String(await arrived(page, site.url)).trim()).toBe(last.normalize("NFC"));
    });
  }
}

for (const [way, typist] of Object.entries(typists)) {
  test(`control: a box that writes its value anew at every key does not stand the same test by ${way}`, async ({ page }) => {
    await page.goto("/dang-nhap");
    await page.evaluate(() => {
      const box = Object.assign(document.createElement("input"), { id: "rewriting" });
      // What a formatting field does: the same text, grouped anew while it is being typed.
      box.addEventListener("input", () => {
        const [text, caret] = [box.value, box.selectionStart];
        box.value = text.replace(/\s+/g, " ").normalize("NFD");
        box.setSelectionRange(caret, caret);
      });
      document.querySelector("main")!.append(box);
    });
    expect(await typeAll(page, page.locator("#rewriting"), typist, (await syllables(many)).slice(0, 40))).not.toEqual([]);
  });
}
