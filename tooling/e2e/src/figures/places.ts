import type { Page } from "@playwright/test";

/** The year of the demo's newest reports. */
export const year = new Date().toISOString().slice(0, 4);

/** A province with at least one report that was sent, and the ward that sent it. */
export const city = { id: "01@0000", name: "Thành phố Hà Nội", ward: { id: "00004@2025-07-01", name: "Phường Ba Đình" } };

/** An indicator that nearly everybody is asked. */
export const indicator = { code: "SKILL_INFO", label: "Người trong độ tuổi lao động có năng lực thông tin" };

/** Address of the dashboard of a unit. */
export const dashboard = (unit: string, search = ""): string => `/tong-hop/${unit}/${year}${search}`;

/** A plan whose targets count districts, held by a province of today. */
export const alignment = "/ke-hoach/province-long-an/qd-1373/can-doi";

/** The heat table. */
export const table = (page: Page) => page.getByRole("grid");

/** The cell of a unit and a series in the heat table. */
export const cell = (page: Page, unit: string, series: string) => page.locator(`[data-unit="${unit}"][data-series="${series}"]`);

/** The explanation of a figure. */
export const explanation = (page: Page) => page.getByRole("dialog", { name: "Số này từ đâu ra" });
