import type { ExchangeFigure } from "./exchange-figure.ts";
import { isoInterval } from "./time-period.ts";

const namespace = "urn:ihe:qrph:adx:2015";

interface DataValue {
  dataElement: string;
  value: number;
}

/** A ratio leaves as its two parts, so that the receiver adds parts and not percentages; anything else as its one number. */
const dataValues = ({ indicator, numerator, denominator, reported, expected }: ExchangeFigure): DataValue[] => {
  const parts: [string, number | null][] =
    denominator === null ? [["", numerator]] : [[".numerator", numerator], [".denominator", denominator]];
  const coverage: [string, number | null][] = [[".reported", reported], [".expected", expected]];
  return [...parts, ...coverage].flatMap(([end, value]) => (value === null ? [] : [{ dataElement: indicator + end, value }]));
};

/**
 * Figures as an ADX document (IHE QRPH, Aggregate Data Exchange): one group a unit and period. ADX knows numbers only: what is not
 * reported, not applicable or suppressed has no numerator in it. `exported` is an instant in UTC.
 */
export const adx = async (figures: readonly ExchangeFigure[], exported: string): Promise<string> => {
  const { create } = await import("xmlbuilder2");
  const groups = new Map<string, ExchangeFigure[]>();
  for (const figure of figures) {
    const key = `${figure.unit}\n${figure.period}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(namespace, "adx").att("exported", exported);
  for (const group of groups.values()) {
    const values = group.flatMap(dataValues);
    if (values.length === 0) continue;
    const [{ unit, period }] = group as [ExchangeFigure];
    const element = root.ele(namespace, "group").att("orgUnit", unit).att("period", isoInterval(period)).att("dataSet", "XHHT");
    for (const { dataElement, value } of values)
      element.ele(namespace, "dataValue").att("dataElement", dataElement).att("value", String(value));
  }
  return root.end({ prettyPrint: true });
};
