import { type Page } from "@playwright/test";
import { ask } from "./people.ts";
import { operationId, reports, year } from "./reports.ts";
import { expect, test } from "./test.ts";

const trap = "window.caught=(window.caught??0)+1";
/** What would run where a text is taken for markup, an address or a piece of script. */
const hostile = [
  `<img src=x onerror="${trap}">`,
  `<script>${trap}</script>`,
  `"><svg/onload=${trap}>`,
  `'-${trap}-'`,
  `javascript:${trap}`,
  `</textarea><iframe srcdoc="<script>parent.${trap}</script>">`,
  `{{constructor.constructor('${trap}')()}}\${${trap}}`,
  `<a href="javascript:${trap}">a</a><math><mi xlink:href="data:x,<script>${trap}</script>">`,
];
const all = hostile.join(" ");

interface Seen {
  observations: { key: string; version: number }[];
  form: { narrative: { key: string }[]; progress: { note: string }[]; cells: Record<string, unknown> };
  card: { revision: number };
}

test("no text of anybody runs on any page", async ({ site, as }) => {
  test.setTimeout(120_000);
  const [reporter, approver, receiver, administrator] = [await as("reporter"), await as("approver"), await as("receiver"), await as("administrator")];
  const change = async (page: Page, path: string, data: object): Promise<void> => {
    const answer = await page.request.post(`/trpc/${path}`, { data, headers: { origin: site.url } });
    expect(answer.ok(), await answer.text()).toBe(true);
  };

  const { open, submitted } = reports;
  const { observations, form } = await ask<Seen>(reporter.request, site.url, "reports.get", { id: open.id });
  const number = Object.keys(form.cells).find((key) => key.endsWith("/of"))!;
  const write = (key: string, state: string) => ({
    id: operationId(), key, state, value: all.slice(0, 1_000), typedAt: new Date().toISOString(), baseVersion: observations.find((one) => one.key === key)?.version ?? 0,
  });
  const texts = [...form.narrative.map(({ key }) => key), ...form.progress.map(({ note }) => note), `why/${number}`].slice(0, 12);
  await change(reporter, "entries.push", { unit: open.unit, period: year, operations: [...texts.map((key) => write(key, "value")), write(number, "invalid")] });
  await change(reporter, "comments.add", { unit: open.unit, period: year, key: number, text: all });
  for (const [at, name] of hostile.entries())
    await change(administrator, "members.invite", { unit: reports.returned.unit, role: "viewer", name: name.slice(0, 100), email: `thu${at}@demo.xhht`, from: "2026-01-01", to: null });
  const { card } = await ask<Seen>(approver.request, site.url, "reports.get", { id: submitted.id });
  await change(approver, "reports.return", { id: submitted.id, revision: card.revision, reason: all, cells: [number] });

  const said = { name: `${hostile[0]!}.pdf`, unit: open.unit, period: year, key: number };
  const metadata = Object.entries(said).map(([field, value]) => `${field} ${Buffer.from(value).toString("base64")}`).join(",");
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(`<script>${trap}</script>`.repeat(20))]);
  const tus = { origin: site.url, "tus-resumable": "1.0.0" };
  const begun = await reporter.request.post("/files/uploads", { headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata } });
  const sent = await reporter.request.patch(begun.headers()["location"]!, { headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" }, data: bytes });
  const file = ((await sent.json()) as { id: string }).id;

  const found: string[] = [];
  let shown = 0;
  const screens: [Page, string[]][] = [
    [reporter, [open.path, `${open.path}/kiem-tra`, `${open.path}/lich-su`, "/thanh-vien", "/nhat-ky", "/phan-cong-trong-don-vi", "/hop-thu", "/viec-can-lam"]],
    [approver, ["/duyet", submitted.path, "/hop-thu"]],
    [receiver, ["/duyet", open.path, "/nhat-ky"]],
    [administrator, ["/thanh-vien", "/nhat-ky", "/tai-khoan"]],
  ];
  for (const [page, paths] of screens) {
    page.on("dialog", (dialog) => void (found.push(`dialog ${dialog.message()}`), dialog.dismiss()));
    page.on("console", (line) => void (/Content Security Policy/i.test(line.text()) && found.push(`${page.url()} ${line.text()}`)));
    for (const path of paths) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      if (await page.evaluate(() => "caught" in window)) found.push(`ran on ${path}`);
      shown += (await page.locator("body").innerText()).split("<img src=x").length - 1;
      shown += (await page.locator("textarea, input").evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).value.includes("<img src=x")).length));
      expect(await page.locator('img[src="x"], iframe[srcdoc], a[href^="javascript:"]').count()).toBe(0);
    }
  }
  expect(found).toEqual([]);
  // They were really there to be seen.
  expect(shown).toBeGreaterThan(5);

  const download = await reporter.request.get(`/files/${file}`);
  expect(download.headers()).toMatchObject({ "x-content-type-options": "nosniff", "content-type": "application/pdf" });
  expect(download.headers()["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
});

test("control: where such a text is taken for markup, the page's policy is what stops it, and that is noticed", async ({ as }) => {
  const page = await as("viewer");
  const said: string[] = [];
  page.on("console", (line) => said.push(line.text()));
  await page.goto("/");
  await page.evaluate((markup) => void document.body.insertAdjacentHTML("beforeend", markup), hostile[0]!);
  await expect.poll(() => said.some((text) => /Content Security Policy/i.test(text))).toBe(true);
  expect(await page.evaluate(() => "caught" in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(1);
});
