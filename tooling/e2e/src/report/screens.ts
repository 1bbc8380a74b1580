import type { Page } from "@playwright/test";
import type { Role } from "./people.ts";
import { reports, year } from "./reports.ts";

const { open, sent, notStarted, submitted } = reports;
const read = (id: string): string => `/duyet?xem=tat-ca&bao-cao=${encodeURIComponent(id)}`;

/** A screen of somebody who is signed in: who sees it, where it stands, and what has to be on it before it is looked at. */
export interface Screen {
  role: Role;
  path: string;
  unit?: string;
  ready: (page: Page) => ReturnType<Page["locator"]>;
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).first();
const box = (page: Page) => page.locator("[data-cell]").first();
const pane = (page: Page) => page.getByRole("article").getByRole("heading", { level: 2 }).first();

/** The screens of signed-in people, each as one role meets it. */
export const screens: Record<string, Screen> = {
  "work of a reporter": { role: "reporter", path: "/viec-can-lam", ready: (page) => page.getByRole("region", { name: "Hạn gần nhất" }) },
  "work of the level above": { role: "receiver", path: "/viec-can-lam", ready: heading },
  "figures to enter": { role: "reporter", path: `${open.path}?phan=skills`, ready: box },
  "tasks to enter": { role: "reporter", path: `${open.path}?phan=nhiem-vu`, ready: box },
  "words to enter": { role: "reporter", path: `${open.path}?phan=loi-van`, ready: box },
  "check before sending": { role: "reporter", path: `${open.path}/kiem-tra`, ready: (page) => page.getByRole("table").first() },
  "history of a report": { role: "reporter", path: `${sent.path}/lich-su`, ready: (page) => page.getByRole("table").first() },
  "reports of a unit": { role: "viewer", path: "/duyet?xem=tat-ca", ready: (page) => page.getByRole("navigation", { name: "Danh sách báo cáo" }) },
  "a report to approve": { role: "clerk", path: read(submitted.id), ready: pane },
  members: { role: "administrator", path: "/thanh-vien", ready: heading },
  "who answers for what": { role: "approver", path: "/phan-cong-trong-don-vi", ready: heading },
  log: { role: "approver", path: "/nhat-ky", ready: heading },
  messages: { role: "reporter", path: "/hop-thu", ready: heading },
  account: { role: "reporter", path: "/tai-khoan", ready: heading },
};

/** A state that a screen may be in, and how it gets there. */
export const states: Record<string, { of: (keyof typeof screens)[]; reach: (page: Page, screen: Screen) => Promise<void> }> = {
  loading: {
    of: ["work of a reporter", "figures to enter", "reports of a unit", "members"],
    async reach(page, { path }) {
      await page.route(/\/trpc\/(work|reports|members)\./, () => new Promise(() => {}));
      await page.goto(path);
      await page.waitForTimeout(700);
    },
  },
  error: {
    of: ["work of a reporter", "figures to enter", "check before sending", "reports of a unit", "members", "log", "messages"],
    async reach(page, { path }) {
      await page.route(/\/trpc\/(work|reports|members|audit|inbox)\./, (route) => route.fulfill({ status: 500, headers: { "x-request-id": "abc-123" }, body: "{}" }));
      await page.goto(path);
      await page.getByRole("button", { name: "Thử lại" }).first().waitFor();
    },
  },
  offline: {
    of: ["work of a reporter", "figures to enter", "check before sending", "a report to approve"],
    async reach(page, screen) {
      await page.goto(screen.path);
      await screen.ready(page).waitFor();
      await page.context().setOffline(true);
      await page.getByText(/Mất mạng/).first().waitFor();
    },
  },
  locked: {
    of: ["figures to enter"],
    async reach(page) {
      await page.goto(`${sent.path}`);
      await page.locator(".locked").first().waitFor();
    },
  },
  empty: {
    of: ["figures to enter", "work of a reporter", "reports of a unit"],
    async reach(page, { path }) {
      if (path.startsWith("/bao-cao")) return void (await page.goto(notStarted.path), await box(page).waitFor());
      await page.goto(path);
      await page.getByLabel("Năm đang xem").selectOption(String(Number(year) - 5));
      await page.waitForLoadState("networkidle");
    },
  },
  "asked for a file": {
    of: ["figures to enter"],
    async reach(page, { path }) {
      await page.goto(path);
      await page.getByRole("button", { name: "Nhập bằng tệp" }).click();
      await page.getByRole("dialog").getByRole("heading", { name: "Nhập từ tệp" }).waitFor();
    },
  },
  "shown what a file would change": {
    of: ["figures to enter"],
    async reach(page, screen) {
      await states["asked for a file"]!.reach(page, screen);
      const lines = ["SKILL_INFO;1;2", "SKILL_LIFE;99.5;2000", "EDU_UNIV_PLUS;9;3", "NO_SUCH;1;2"].map((line) => {
        const [code, numerator, denominator] = line.split(";");
        return `${open.unit.slice(0, 5)};${code};${year};${numerator};${denominator};`;
      });
      // Only shown: nothing is taken, for others share this demo.
      const buffer = Buffer.from(["unit;indicator;period;numerator;denominator;state", ...lines].join("\n"));
      await page.getByRole("dialog").locator("input[type=file]").setInputFiles({ name: "so-lieu.csv", mimeType: "text/csv", buffer });
      await page.getByRole("button", { name: /Là 995/ }).waitFor();
    },
  },
  "with notes": {
    of: ["figures to enter"],
    async reach(page, { path }) {
      await page.goto(path);
      await box(page).waitFor();
      // Nothing goes to the server: what is asked of the person is looked at, and others share this demo.
      await page.context().setOffline(true);
      for (const [key, typed] of [["SKILL_LIFE/of", "1900"], ["SKILL_INFO/of", "9999"], ["EDU_UNIV_PLUS/of", "99.5"]] as const)
        await page.locator(`[data-cell="${key}"]`).fill(typed);
      await page.keyboard.press("Tab");
      await page.getByRole("textbox", { name: "Lý do số này đúng" }).first().waitFor();
    },
  },
};
