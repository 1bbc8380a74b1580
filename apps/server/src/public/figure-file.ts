import type { ExchangeFigure } from "@xhht/documents/exchange";
import type { FileKind } from "./public-address.ts";
import { licence } from "./public-words.ts";

/** What leaves as a file, and what is said of it. */
export interface Leaving {
  /** In a sentence: `Xã Văn Hóa, Năm 2026`. */
  title: string;
  /** Name of the csv, as its metadata call it. */
  csv: string;
  /** Letters, digits, `_`, `@`, `-`. */
  id: string;
  figures: readonly ExchangeFigure[];
  /** When the figures were made, an instant. */
  at: string;
  /** What the .json says beside the figures. */
  about: object;
  demo: boolean;
}

/** Content type of each kind. */
export const contentTypes: Record<FileKind, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  "csv-metadata.json": "application/csvm+json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  "sdmx.json": "application/vnd.sdmx.data+json; version=2.1; charset=utf-8",
  "adx.xml": "application/xml; charset=utf-8",
};

const pretty = (told: object): string => `${JSON.stringify(told, null, 1)}\n`;
const kinds = { string: "text", integer: "integer", decimal: "number" } as const;
const widths = { string: 22, integer: 12, decimal: 12 } as const;

const workbook = async ({ title, figures, demo }: Leaving): Promise<Uint8Array> => {
  const [{ xlsxOf }, { figureColumns }] = await Promise.all([import("@xhht/documents"), import("@xhht/documents/exchange")]);
  const columns = figureColumns.map(({ name, title: label, kind }) => ({ label, kind: kinds[kind], width: name === "indicatorName" ? 60 : widths[kind] }));
  const rows = figures.map((figure) => figureColumns.map(({ name }) => figure[name]));
  return xlsxOf([{ name: "Số liệu", title: demo ? `${title} (số liệu mô phỏng)` : title, columns, rows }], demo ? "Số liệu mô phỏng" : null);
};

/** Figures as a file of a kind. SDMX-JSON and ADX know no simulated figures: there the sender says so. */
export const figureFile = async (kind: FileKind, leaving: Leaving): Promise<Uint8Array | string> => {
  const { title, csv, id, figures, at, about, demo } = leaving;
  if (kind === "xlsx") return workbook(leaving);
  if (kind === "json") return pretty({ ...about, licence: licence.address, simulated: demo, figures });
  const exchange = await import("@xhht/documents/exchange");
  const sender = demo ? "XHHT-SIMULATED" : "XHHT";
  switch (kind) {
    case "csv":
      return exchange.figuresCsv(figures);
    case "csv-metadata.json":
      return pretty(exchange.csvwMetadata({ url: csv, title: demo ? `${title} (số liệu mô phỏng)` : title, licence: licence.address }));
    case "sdmx.json":
      return pretty(exchange.sdmxJson(figures, { id, sender, prepared: at }));
    case "adx.xml":
      return exchange.adx(figures, at);
  }
};
