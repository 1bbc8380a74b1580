// Makes the pictures of apps/docs/how-to from a running demo: node tooling/e2e/pictures.mjs http://127.0.0.1:8373
// The demo is only read, but for what a picture needs to show; use one that may be thrown away.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const url = process.argv[2] ?? "http://127.0.0.1:8373";
const folder = resolve(import.meta.dirname, "../../apps/docs/pictures/how-to");
const year = new Date().toISOString().slice(0, 4);
const ward = { unit: "21439@2025-07-01", path: `/bao-cao/21439@2025-07-01/ward-nguyen-nghiem/qd-1373/${year}` };
const report = (id) => `/duyet?xem=tat-ca&bao-cao=${encodeURIComponent(`${id}~${year}`)}`;

/** The leader approves, so that the clerk has something to send; the picture shows the question before it. */
const approve = async (page) => {
  await page.getByRole("button", { name: "Phê duyệt" }).click();
  await page.waitForTimeout(300);
  return () => page.getByRole("dialog").getByRole("button", { name: "Phê duyệt" }).click();
};

/** A paper is handed in and read over halfway. */
const readOver = async (page) => {
  await page.locator("input[type=file]").setInputFiles(resolve(import.meta.dirname, "src/documents/ke-hoach-son-ca.txt"));
  await page.getByRole("button", { name: /Nhận cả/ }).click();
  await page.locator(".target-card.done").first().waitFor();
  await page.locator(".target-card .passage").nth(4).click();
  await page.locator(".target-card").nth(4).scrollIntoViewIfNeeded();
};

/** Each picture: its name, who looks at what, and what is done before it is taken. */
const pictures = [
  ["viec-can-lam", "chuyenvien", "/viec-can-lam", ward.unit],
  ["nhap-so-lieu", "chuyenvien", `${ward.path}?phan=skills`, ward.unit, (page) => page.locator('[data-cell="SKILL_LIFE/of"]').focus()],
  ["kiem-tra", "chuyenvien", `${ward.path}/kiem-tra`, ward.unit],
  ["duyet", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01"],
  ["tra-lai", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", (page) => page.getByRole("button", { name: "Trả lại" }).click()],
  ["phe-duyet", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", approve],
  ["cap-so", "vanthu", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", (page) => page.getByRole("button", { name: "Gửi cấp trên" }).click()],
  ["van-ban", "vanthu", `/van-ban/bao-cao/16279@2025-07-01/commune-van-hoa/qd-1373/${year}`, "16279@2025-07-01"],
  ["tiep-nhan", "captren", report("00004@2025-07-01~district-ba-dinh/qd-1373"), "01@0000"],
  ["tong-hop", "captren", `/tong-hop/01@0000/${year}`, "01@0000"],
  ["ai-da-gui", "captren", `/tong-hop/01@0000/${year}?cach=da-gui`, "01@0000"],
  ["giai-thich", "captren", `/tong-hop/01@0000/${year}?giai-thich=00004@2025-07-01~SKILL_INFO`, "01@0000"],
  ["cach-doc", "cauhinh", "/ke-hoach/province-long-an/qd-1373/can-doi", "VN@0000", (page) => page.getByRole("button", { name: /^Chọn cách đọc: / }).first().click()],
  ["thanh-vien", "quantri", "/thanh-vien", "VN@0000"],
  ["nhat-ky", "lanhdao", "/nhat-ky", "16279@2025-07-01"],
  ["phan-cong-don-vi", "lanhdao", "/phan-cong-trong-don-vi", ward.unit],
  ["nhap-van-ban", "chuyenvien", "/nhap-van-ban", "23908@2025-07-01", readOver],
  ["cau-hinh", "cauhinh", "/dia-phuong", "51@2025-07-01"],
  ["nguoi-xem", "nguoixem", report("00004@2025-07-01~district-ba-dinh/qd-1373"), "00004@2025-07-01"],
  ["trang-cong-khai", "nguoixem", "/cong-khai/00004/2025", "00004@2025-07-01"],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, account, path, unit, act] of pictures) {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1366, height: 700 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", reducedMotion: "reduce" });
  await context.addInitScript((id) => localStorage.setItem("unit", id), unit);
  const page = await context.newPage();
  await context.request.post("/auth/sign-in/email", { data: { email: `${account}@demo.xhht`, password: "mo-phong-xhht-2026" }, headers: { origin: url } });
  await page.goto(path, { waitUntil: "networkidle" });
  const after = await act?.(page);
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: "jpeg", quality: 80 });
  if (typeof after === "function") {
    await after();
    await page.waitForTimeout(800);
  }
  await context.close();
}
await browser.close();
