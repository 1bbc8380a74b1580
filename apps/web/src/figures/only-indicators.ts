import type { DashboardView } from "@xhht/api";

/** The same dashboard with some indicators alone; all of them where none of these is there. */
export const onlyIndicators = (view: DashboardView, codes: readonly string[]): DashboardView => {
  const kept = view.indicators.flatMap(({ code }, at) => (codes.includes(code) ? [at] : []));
  if (kept.length === 0) return view;
  const some = <T>(list: readonly T[]): T[] => kept.map((at) => list[at]!);
  return { ...view, indicators: some(view.indicators), columns: some(view.columns), whole: some(view.whole) };
};
