// Makes the pictures of apps/docs/how-to from a running demo: node tooling/e2e/pictures.mjs http://127.0.0.1:8373 [name …]
// The demo is only read, but for what a picture needs to show; use one that may be thrown away.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "./chromium.mjs";

const [url = "http://127.0.0.1:8373", ...only] = process.argv.slice(2);
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

/** A person's own requests, beside the page that is drawn. */
const requestsOf = async (account) => {
  const { request } = await browser.newContext({ baseURL: url });
  const post = (path, data) => request.post(path, { data, headers: { origin: url } });
  await post("/auth/sign-in/email", { email: `${account}@demo.xhht`, password: "mo-phong-xhht-2026" });
  const revisionOf = async (id) => (await (await request.get(`/trpc/reports.get?input=${encodeURIComponent(JSON.stringify({ id }))}`)).json()).result.data.card.revision;
  return async (act, id, more = {}) => post(`/trpc/reports.${act}`, { id, revision: await revisionOf(id), ...more });
};

/** A review and a yearly report wait for the leader at once. */
const handInTwo = async (page) => {
  const [review, yearly] = [`23908@2025-07-01~commune-ia-bang/qd-387~2021/${year}`, `23908@2025-07-01~commune-ia-bang/qd-387~${year}`];
  const [above, own] = [await requestsOf("captren"), await requestsOf("chuyenvien")];
  await above("reopen", review, { reason: "Xem lại." });
  await above("askMore", review, { reason: "Bổ sung." });
  for (const id of [review, yearly]) await own("submit", id);
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("button", { name: /^Duyệt 2 báo cáo/ }).click();
};

/** The clerk lays the signed paper beside what she sent. */
const signPaper = async (page) => {
  await page.getByLabel("+ Đính kèm bản ký").setInputFiles([{ name: "BC-12 đã ký.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nbản ký") }]);
  await page.getByRole("link", { name: "BC-12 đã ký.pdf" }).waitFor();
  await page.getByText("Bản ký", { exact: false }).first().scrollIntoViewIfNeeded();
};

/** Somebody types on while the network is away. */
const typeOffline = async (page) => {
  await page.context().setOffline(true);
  await page.locator('[data-cell="SKILL_LIFE/of"]').fill("1205");
  await page.keyboard.press("Tab");
  await page.getByText(/chưa gửi: 1 ô/).waitFor();
  await page.evaluate(() => dispatchEvent(new Event("offline")));
};

/** A filled-in file is read before anything of it is taken. */
const readFile = async (page) => {
  await page.getByRole("button", { name: "Nhập bằng tệp" }).click();
  const lines = ["unit,indicator,period,numerator,denominator,state", `21439,SKILL_LIFE,${year},1205,1830,value`, `21439,SKILL_INFO,${year},12.5,1830,value`];
  await page.locator("input[type=file]").last().setInputFiles([{ name: "so-lieu.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) }]);
  await page.getByText(/ô sẽ đổi/).first().waitFor();
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
  ["nhap-bang-tep", "chuyenvien", `${ward.path}?phan=skills`, ward.unit, readFile],
  ["mat-mang", "chuyenvien", `${ward.path}?phan=skills`, ward.unit, typeOffline],
  ["kiem-tra", "chuyenvien", `${ward.path}/kiem-tra`, ward.unit],
  ["duyet", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01"],
  ["tra-lai", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", (page) => page.getByRole("button", { name: "Trả lại" }).click()],
  ["phe-duyet", "lanhdao", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", approve],
  ["cap-so", "vanthu", report("16279@2025-07-01~commune-van-hoa/qd-1373"), "16279@2025-07-01", (page) => page.getByRole("button", { name: "Gửi cấp trên" }).click()],
  ["ban-ky", "vanthu", report("00004@2025-07-01~district-ba-dinh/qd-1373"), "00004@2025-07-01", signPaper],
  ["van-ban", "vanthu", `/van-ban/bao-cao/16279@2025-07-01/commune-van-hoa/qd-1373/${year}`, "16279@2025-07-01"],
  ["tiep-nhan", "captren", report("00004@2025-07-01~district-ba-dinh/qd-1373"), "01@0000"],
  ["tong-hop", "captren", `/tong-hop/01@0000/${year}`, "01@0000"],
  ["ai-da-gui", "captren", `/tong-hop/01@0000/${year}?cach=da-gui`, "01@0000"],
  ["giai-thich", "captren", `/tong-hop/01@0000/${year}?giai-thich=00004@2025-07-01~SKILL_INFO`, "01@0000"],
  ["cach-doc", "cauhinh", "/ke-hoach/province-long-an/qd-1373/can-doi", "VN@0000", (page) => page.getByRole("button", { name: /^Chọn cách đọc: / }).first().click()],
  ["thanh-vien", "quantri", "/thanh-vien", "VN@0000"],
  ["cap-lai-mat-khau", "quantri", `/thanh-vien?don-vi=${encodeURIComponent(ward.unit)}`, "VN@0000", (page) => page.getByRole("button", { name: /^Cấp lại mật khẩu cho Chuyên viên/ }).first().click()],
  ["nhat-ky", "lanhdao", "/nhat-ky", "16279@2025-07-01"],
  ["phan-cong-don-vi", "lanhdao", "/phan-cong-trong-don-vi", ward.unit],
  ["nhap-van-ban", "chuyenvien", "/nhap-van-ban", "23908@2025-07-01", readOver],
  ["cau-hinh", "cauhinh", "/dia-phuong", "51@2025-07-01"],
  ["nguoi-xem", "nguoixem", report("00004@2025-07-01~district-ba-dinh/qd-1373"), "00004@2025-07-01"],
  ["duyet-nhieu", "lanhdao", "/duyet", "23908@2025-07-01", handInTwo],
  ["trang-cong-khai", "nguoixem", "/cong-khai/00004/2025", "00004@2025-07-01"],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, account, path, unit, act] of pictures) {
  if (only.length > 0 && !only.includes(name)) continue;
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
