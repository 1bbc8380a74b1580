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
  /** Where the lines of the scale begin and end. */
  left: number;
  right: number;
  years: number[];
  /** The years for whose names there is room. */
  named: number[];
  ticks: number[];
  x(year: number): number;
  y(value: number): number;
  /** Where the name of a goal stands: clear of the line, and inside. */
  label(goal: Goal): { x: number; y: number; "text-anchor": "start" | "middle" | "end" };
}

/** Room for the name of the last goal is on the right; on a narrow screen it stands above its mark. */
const margins = {
  wide: { left: 46, right: 100, top: 16, bottom: 30 },
  narrow: { left: 40, right: 24, top: 30, bottom: 30 },
};

/** Steps of 1, 2 or 5 and their tens, at most six of them. */
const stepFor = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(span, 1) / 5));
  return ([1, 2, 5, 10].find((one) => one * power * 6 >= span) ?? 10) * power;
};

/** Lays out a series: percents from a round number below the least to 100 at most, so that small changes are seen and nothing is exaggerated beyond it. */
export const frameOf = (points: readonly Point[], goals: readonly Goal[], percent: boolean, narrow = false): Frame => {
  const [width, height] = narrow ? [340, 260] : [600, 280];
  const margin = narrow ? margins.narrow : margins.wide;
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low, high]),
    ...goals.map(({ value }) => value),
  ].filter((one): one is number => one !== null);
  const all = [...points.map(({ year }) => year), ...goals.map(({ year }) => year)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  // Less than ten points or one unit from bottom to top would make much of little.
  const step = Math.max(
    stepFor(Math.max(Math.max(...values) - Math.min(...values), percent ? 10 : 1)),
    percent ? 0 : 1,
  );
  const floor = Math.floor(Math.min(...values) / step) * step;
  // A mark on the lowest line would stand among the names of the years.
  const bottom = Math.max(0, floor === Math.min(...values) ? floor - step : floor);
  const top = percent
    ? Math.min(100, Math.ceil(Math.max(...values) / step) * step)
    : Math.ceil(Math.max(...values) / step) * step;
  const high = top > bottom ? top : bottom + step;
  const low = percent ? Math.max(0, Math.min(bottom, high - 10)) : bottom;
  // The first mark stands clear of the names of the scale.
  const start = margin.left + 12;
  const wide = width - start - margin.right;
  const tall = height - margin.top - margin.bottom;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const each = Math.ceil((years.length * 44) / (wide + 44));
  const x = (year: number): number => start + (last === first ? wide / 2 : ((year - first) / (last - first)) * wide);
  const y = (value: number): number => margin.top + (1 - (value - low) / (high - low)) * tall;
  return {
    width,
    height,
    left: margin.left,
    right: width - margin.right,
    years,
    named: years.filter((_, at) => (years.length - 1 - at) % each === 0),
    ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, at) => low + at * step),
    x,
    y,
    label: ({ year, value }) => {
      const anchor = year === first && last !== first ? "start" : year === last ? "end" : "middle";
      if (year === last && !narrow) return { x: x(year) + 9, y: y(value) + 5, "text-anchor": "start" };
      const reached = points.find((one) => one.year === year)?.value ?? null;
      const below = reached !== null && reached >= value;
      return { x: x(year) + (anchor === "end" ? 20 : 0), y: y(value) + (below ? 21 : -11), "text-anchor": anchor };
    },
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
