import {
  existsOn, type Indicator, type IndicatorCode, type IsoDate, type LoadedPlugin, period as periodOf, type PeriodId, type ReportForm, seriesOf, sharesAmong,
  type StoredDefinition, type UnitId, type UnitTree,
} from "@xhht/core";
import { contentHash, type CountedSeries, type Counting } from "@xhht/db";
import { remember } from "../answer/remember.ts";
import type { Obligation } from "../obligations.ts";
import type { Alike } from "./alike.ts";

/** What is known of who counts what. */
export interface CountingSources {
  tree: UnitTree;
  plugins: readonly LoadedPlugin[];
  stored: readonly StoredDefinition[];
  alike: Alike;
  obligations(unit: UnitId, year: number): readonly Obligation[];
  form(owed: Obligation): ReportForm;
}

/** Rows whose cells are figures of the indicator itself, and not a degree or a promise. */
export const countedRows = ({ sections }: ReportForm) =>
  sections.flatMap(({ rows }) => rows.filter(({ cells, reading }) => cells !== null && (reading === "own" || reading === "change")));

const countedSeries = (code: IndicatorCode, indicator: Indicator): CountedSeries[] => {
  const level = indicator.countedAt ?? "commune";
  const others = (["province", "district", "commune"] as const).filter((one) => one !== level);
  return [
    ...seriesOf(code, indicator).map((series) => ({ ...series, level })),
    ...others.flatMap((by) => sharesAmong(code, indicator, by).map((series) => ({ ...series, level: by }))),
  ];
};

/** What an indicator counts: a place that borrowed it word for word means the same and takes nothing from those who defined it. */
const meaningOf = ({ label, measure, countedAt = "commune" }: Indicator): string => contentHash({ label, measure, countedAt });

/**
 * What folding must know. A code that two places define apart means two things and does not roll up. Units without a plan or
 * a plugin of their own are asked alike wherever the same plugins speak for them, so one of them answers for all.
 */
export const countingOf = ({ tree, plugins, stored, alike, obligations, form }: CountingSources): Counting => {
  const series = new Map<IndicatorCode, CountedSeries[]>();
  const meanings = new Map<IndicatorCode, string>();
  for (const { definition } of [...plugins, ...stored.filter((one) => plugins.every(({ definition: { id } }) => id !== one.definition.id))])
    for (const [code, indicator] of Object.entries(definition.indicators ?? {})) {
      const meaning = meaningOf(indicator);
      const known = meanings.get(code) ?? meaning;
      meanings.set(code, known);
      series.set(code, known === meaning ? (series.get(code) ?? countedSeries(code, indicator)) : []);
    }

  // Every unit with a plan of its own, over the years that are looked at.
  const asked = remember<ReadonlySet<IndicatorCode>>(30_000);
  const work = (unit: UnitId, period: PeriodId, last: IsoDate): ReadonlySet<IndicatorCode> => {
    const owed = obligations(unit, Number(last.slice(0, 4))).filter((one) => one.period === period);
    return new Set(owed.flatMap((one) => countedRows(form(one)).map(({ indicator }) => indicator)));
  };
  return {
    tree,
    series: (code) => series.get(code) ?? [],
    asks(id, period) {
      const unit = tree.byId(id);
      const span = periodOf(period);
      // Who is not there on that day owes nothing, and does not answer for a kind.
      if (!unit || !span || !existsOn(unit, span.to)) return nothing;
      return asked(`${alike(unit, span.to)} ${period}`, () => work(id, period, span.to));
    },
  };
};

const nothing: ReadonlySet<IndicatorCode> = new Set();
