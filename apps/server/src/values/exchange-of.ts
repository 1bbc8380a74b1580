import type { CellState, UnitTree } from "@xhht/core";
import { type ExchangeFigure, type KnownIndicators, adx, csvwMetadata, figuresCsv, indicatorName, sayUnit, sdmxJson } from "@xhht/documents/exchange";
import { isSilent, type RolledFigure } from "./rolled-figure.ts";

const stateOf = (figure: RolledFigure): CellState => {
  if (figure.numerator === null) return "suppressed";
  if (figure.expected === 0) return "not_applicable";
  return isSilent(figure) ? "not_reported" : "value";
};

/** A rolled-up figure on its way to another system. One that may not be shown leaves without its numbers. */
export const exchangeFigure = (figure: RolledFigure, tree: UnitTree, known: KnownIndicators): ExchangeFigure => {
  const unit = tree.byId(figure.unit);
  const state = stateOf(figure);
  const shown = state === "value";
  return {
    ...figure,
    unitName: unit ? sayUnit(unit) : "Cả nước",
    indicatorName: indicatorName(figure.indicator, known),
    state,
    numerator: shown ? figure.numerator : null,
    denominator: shown ? figure.denominator : null,
  };
};

/** What figures can be written as, beside the table for people and `--json`. */
export const figureWriters: Record<string, (figures: readonly ExchangeFigure[], now: Date) => string | Promise<string>> = {
  csv: (figures) => figuresCsv(figures),
  csvw: () => JSON.stringify(csvwMetadata({ url: "so-lieu.csv", title: "Số liệu xã hội học tập", licence: null }), null, 2),
  "sdmx-json": (figures, now) => JSON.stringify(sdmxJson(figures, { id: `xhht-${now.getTime()}`, sender: "XHHT", prepared: now.toISOString() }), null, 2),
  adx: (figures, now) => adx(figures, now.toISOString()),
};
