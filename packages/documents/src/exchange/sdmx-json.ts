import { type CellState, cellStateLabel } from "@xhht/core";
import type { ExchangeFigure } from "./exchange-figure.ts";
import { momentsOf, sdmxPeriod } from "./time-period.ts";

/** Who sends a message and when: the caller has the clock. */
export interface MessageHead {
  /** Letters, digits, `_`, `@`, `$`, `-`. */
  id: string;
  sender: string;
  /** An instant in UTC. */
  prepared: string;
}

const schema = "https://json.sdmx.org/2.1/sdmx-json-data-schema.json";
const structureUrn = "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=XHHT:XHHT_FIGURES(1.0.0)";

/** SDMX's list of observation states (CL_OBS_STATUS): normal, missing, cannot exist, suppressed. */
const statuses: Record<CellState, string> = { value: "A", not_reported: "O", not_applicable: "M", suppressed: "Q" };
const states = Object.keys(statuses) as CellState[];

/** The distinct keys of a dimension in the order in which figures bring them, and where each stands. */
const listed = (figures: readonly ExchangeFigure[], key: (figure: ExchangeFigure) => string): { first: ExchangeFigure[]; at: Map<string, number> } => {
  const at = new Map<string, number>();
  const first: ExchangeFigure[] = [];
  for (const figure of figures) {
    if (at.has(key(figure))) continue;
    at.set(key(figure), first.length);
    first.push(figure);
  }
  return { first, at };
};

const both = (text: string): { name: string; names: { vi: string } } => ({ name: text, names: { vi: text } });
const measure = (id: string, name: string): object => ({ id, ...both(name), format: { dataType: "Double" } });

const measures = [
  measure("OBS_VALUE", "Giá trị: tỷ lệ từ 0 đến 1, mức độ, 1/0 hoặc số đếm"),
  measure("NUMERATOR", "Tử số"),
  measure("DENOMINATOR", "Mẫu số"),
  measure("LOW", "Giá trị thấp nhất còn có thể"),
  measure("HIGH", "Giá trị cao nhất còn có thể"),
  measure("REPORTED", "Số đơn vị đã báo cáo"),
  measure("EXPECTED", "Số đơn vị phải báo cáo"),
];

const observed = ({ numerator, denominator, ratio, low, high, reported, expected, state }: ExchangeFigure): (number | null)[] => [
  denominator === null ? numerator : ratio,
  numerator,
  denominator,
  low,
  high,
  reported,
  expected,
  states.indexOf(state),
];

/**
 * Figures as one SDMX-JSON 2.1 data message: REF_AREA × INDICATOR × TIME_PERIOD, all four states as OBS_STATUS. A figure without a
 * number stays an observation, with nulls. Throws on two figures of one unit, indicator and period, and on none at all.
 */
export const sdmxJson = (figures: readonly ExchangeFigure[], { id, sender, prepared }: MessageHead): object => {
  if (figures.length === 0) throw new RangeError("A message without figures says nothing");
  const units = listed(figures, ({ unit }) => unit);
  const indicators = listed(figures, ({ indicator }) => indicator);
  const times = listed(figures, ({ period }) => period);
  const observations: Record<string, (number | null)[]> = {};
  for (const figure of figures) {
    const key = [units.at.get(figure.unit), indicators.at.get(figure.indicator), times.at.get(figure.period)].join(":");
    if (observations[key]) throw new RangeError(`two figures of ${figure.unit}, ${figure.indicator}, ${figure.period}`);
    observations[key] = observed(figure);
  }
  const dimension = (name: string, label: string, keyPosition: number, values: object[]): object => ({ id: name, ...both(label), keyPosition, values });
  return {
    meta: { schema, id, prepared, contentLanguages: ["vi"], sender: { id: sender } },
    data: {
      structures: [
        {
          links: [{ rel: "structure", urn: structureUrn }],
          dataSets: [0],
          dimensions: {
            observation: [
              dimension("REF_AREA", "Đơn vị hành chính", 0, units.first.map(({ unit, unitName }) => ({ id: unit, ...both(unitName) }))),
              dimension("INDICATOR", "Chỉ số", 1, indicators.first.map(({ indicator, indicatorName }) => ({ id: indicator, ...both(indicatorName) }))),
              { ...dimension("TIME_PERIOD", "Kỳ", 2, times.first.map(({ period }) => ({ value: sdmxPeriod(period), ...momentsOf(period) }))), roles: ["TIME_PERIOD"] },
            ],
          },
          measures: { observation: measures },
          attributes: {
            observation: [
              {
                id: "OBS_STATUS",
                ...both("Trạng thái"),
                relationship: { observation: {} },
                values: states.map((state) => ({ id: statuses[state], ...both(cellStateLabel[state]) })),
              },
            ],
          },
        },
      ],
      dataSets: [{ structure: 0, action: "Information", links: [{ rel: "structure", urn: structureUrn }], observations }],
    },
  };
};
