/** The middle value of a list of numbers. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Half the range as a share of the median: how far single rounds lie apart. */
export const spread = (values) => (Math.max(...values) - Math.min(...values)) / 2 / median(values);

/** Prints one measured line: ours, what it is measured against, their ratio, the goal. */
export const print = ({ what, ours, floor, unit, ratio, goal, rounds }) =>
  console.log(
    [
      what.padEnd(46),
      `ours ${ours}${unit}`,
      floor === undefined ? "" : `against ${floor}${unit}`,
      ratio === undefined ? "" : `ratio ${ratio.toFixed(2)}`,
      goal ? `goal ${goal}` : "",
      rounds ? `±${Math.round(spread(rounds) * 100)} % over ${rounds.length} rounds` : "",
    ]
      .filter(Boolean)
      .join("  "),
  );
