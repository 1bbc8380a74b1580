import { type CellSpec, cellStateLabel, type Entry, formatNumber, writeEntry } from "@xhht/core";

/** What stands in a cell, in words: `1.190`, `99,5%`, `Mức độ 2`, `Không phát sinh`, `Chưa báo cáo`. */
export const sayEntry = (spec: Pick<CellSpec, "takes">, entry: Entry | undefined): string => {
  if (!entry || entry.state === "not_reported") return cellStateLabel.not_reported;
  if (entry.state === "not_applicable" || entry.state === "suppressed") return cellStateLabel[entry.state];
  if (spec.takes.kind === "percent" && typeof entry.value === "number") return `${formatNumber(entry.value)}%`;
  return writeEntry(spec, entry) || cellStateLabel.not_reported;
};
