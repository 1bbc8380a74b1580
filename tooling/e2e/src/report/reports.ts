import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { ask } from "./people.ts";

/** The year whose reports are owed: the demo is made on the day it starts. */
export const year = new Date().toISOString().slice(0, 4);

const report = (unit: string, name: string, plan: string) => ({
  unit,
  name,
  id: `${unit}~${plan}~${year}`,
  path: `/bao-cao/${unit}/${plan}/${year}`,
});

/** Reports of the demo, by how far they have come. */
export const reports = {
  open: report("21439@2025-07-01", "Phường Đức Phổ", "ward-nguyen-nghiem/qd-1373"),
  notStarted: report("80@2025-07-01", "Tỉnh Tây Ninh", "province-long-an/qd-1373"),
  submitted: report("16279@2025-07-01", "Xã Nông Cống", "commune-van-hoa/qd-1373"),
  returned: report("23908@2025-07-01", "Xã Ia Tôr", "commune-ia-bang/qd-387"),
  sent: report("00004@2025-07-01", "Phường Ba Đình", "district-ba-dinh/qd-1373"),
} as const;

interface Observation {
  key: string;
  state: string;
  value: unknown;
  version: number;
}

/** What the server holds of a report. */
export interface Held {
  card: { state: string; revision: number; filled: number; total: number };
  observations: Observation[];
}

/** The value of each cell as the server has it, by key. */
export const heldValues = async (request: APIRequestContext, url: string, { id }: { id: string }): Promise<Map<string, unknown>> => {
  const { observations } = await ask<Held>(request, url, "reports.get", { id });
  return new Map(observations.map(({ key, value }) => [key, value]));
};

/** A UUID of version 7, as every operation is named. */
export const operationId = (): string => {
  const hex = Date.now().toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${crypto.randomUUID().slice(15)}`;
};

/** Empties cells by the API, so that a journey can enter them. */
export const emptyCells = async (request: APIRequestContext, url: string, { id, unit }: { id: string; unit: string }, keys: readonly string[]): Promise<void> => {
  const { observations } = await ask<Held>(request, url, "reports.get", { id });
  const typedAt = new Date().toISOString();
  const operations = observations
    .filter(({ key }) => keys.includes(key))
    .map(({ key, version }) => ({ id: operationId(), key, state: "not_reported", value: null, baseVersion: version, typedAt }));
  const answer = await request.post(`${url}/trpc/entries.push`, { data: { unit, period: year, operations }, headers: { origin: url } });
  if (!answer.ok()) throw new Error(await answer.text());
};

/** The box of a cell on the entry screen. */
export const boxOf = (page: Page, key: string): Locator => page.locator(`[data-cell="${key}"]`);
