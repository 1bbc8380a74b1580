/** A year of a series: what is known, and between what it may still lie. */
export interface Point {
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Not every unit has reported: the point is drawn hollow. */
  provisional: boolean;
}

/** A goal at its milestone. */
export interface Goal {
  year: number;
  value: number;
}

/** The frame of a chart in its own units: x by years, y from the bottom of the scale to its top. */
export interface Frame {
  width: number;
  height: number;
  years: number[];
  ticks: number[];
  x(year: number): number;
  y(value: number): number;
}

const margin = { left: 46, right: 90, top: 16, bottom: 30 };

/** Steps of 1, 2 or 5 and their tens, at most six of them. */
const stepFor = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(span, 1) / 5));
  return ([1, 2, 5, 10].find((one) => one * power * 6 >= span) ?? 10) * power;
};

/** Lays out a series: percents from a round number below the least to 100 at most, so that small changes are seen and nothing is exaggerated beyond it. */
export const frameOf = (points: readonly Point[], goals: readonly Goal[], percent: boolean): Frame => {
  const [width, height] = [720, 300];
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low, high]),
    ...goals.map(({ value }) => value),
  ].filter((one): one is number => one !== null);
  const all = [...points.map(({ year }) => year), ...goals.map(({ year }) => year)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const step = stepFor(Math.max(...values) - Math.min(...values));
  const bottom = Math.max(0, Math.floor(Math.min(...values) / step) * step);
  const top = percent
    ? Math.min(100, Math.ceil(Math.max(...values) / step) * step)
    : Math.ceil(Math.max(...values) / step) * step;
  const high = top > bottom ? top : bottom + step;
  const wide = width - margin.left - margin.right;
  const tall = height - margin.top - margin.bottom;
  return {
    width,
    height,
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ticks: Array.from({ length: Math.round((high - bottom) / step) + 1 }, (_, at) => bottom + at * step),
    x: (year) => margin.left + (last === first ? wide / 2 : ((year - first) / (last - first)) * wide),
    y: (value) => margin.top + (1 - (value - bottom) / (high - bottom)) * tall,
  };
};

/** The parts of a line that are connected: a year without a value breaks it. */
export const runs = (points: readonly Point[]): Point[][] =>
  points
    .reduce<Point[][]>((lines, point) => {
      if (point.value === null) return [...lines, []];
      const line = lines.at(-1) ?? [];
      return [...lines.slice(0, -1), [...line, point]];
    }, [])
    .filter((line) => line.length > 0);
