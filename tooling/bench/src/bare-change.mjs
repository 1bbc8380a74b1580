// The floor of one change: a leaf and the three nodes above it on typed arrays, kinds told apart by a number, status by floats.

const held = (state) => state === 1 || state === 2;

/** Changes one leaf, and what stands above it. */
export const bareChange = ({ nodeOf, above, end, runsFrom, runStart, runEnd }) => {
  const judge = ({ of, outOf, status }, { ratio, goal, due, early, maintain, strict }, node) => {
    const value = ratio ? (of[node] * 100) / outOf[node] : of[node];
    status[node] = (strict ? value > goal : value >= goal) ? 1 : !early ? 4 : maintain ? 3 : value >= due ? 2 : 3;
  };
  const rescan = ({ rule, columns: { numerator, states }, bare: { of, outOf, reported } }, node) => {
    let [low, high] = [Infinity, -Infinity];
    if (runsFrom[node] < runsFrom[node + 1]) {
      const run = runsFrom[node];
      for (let leaf = runStart[run]; leaf < runEnd[run]; leaf++) {
        if (!held(states[leaf])) continue;
        if (numerator[leaf] < low) low = numerator[leaf];
        if (numerator[leaf] > high) high = numerator[leaf];
      }
    } else {
      for (let below = node + 1; below < end[node]; below = end[below]) {
        if (reported[below] === 0) continue;
        if (of[below] < low) low = of[below];
        const most = rule === "none" ? outOf[below] : of[below];
        if (most > high) high = most;
      }
    }
    of[node] = rule === "highest" ? high : low;
    outOf[node] = high;
  };
  return (slab, leaf, state, numerator, denominator) => {
    const { rule, columns, bare, course } = slab;
    const was = held(columns.states[leaf]);
    const is = held(state);
    const units = Number(is) - Number(was);
    let of = (is ? numerator : 0) - (was ? columns.numerator[leaf] : 0);
    let outOf = units;
    if (rule === "sum") outOf = (is ? denominator : 0) - (was ? columns.denominator[leaf] : 0);
    if (rule === "share") of = Number(is && numerator >= 2) - Number(was && columns.numerator[leaf] >= 2);
    columns.states[leaf] = state;
    columns.numerator[leaf] = is ? numerator : 0;
    if (rule === "sum") columns.denominator[leaf] = denominator;
    const adds = rule === "sum" || rule === "share" || rule === "count";
    for (let node = nodeOf[leaf]; node >= 0; node = above[node]) {
      bare.reported[node] += units;
      if (adds) {
        bare.of[node] += of;
        bare.outOf[node] += outOf;
      } else rescan(slab, node);
      if (rule !== "none") judge(bare, course, node);
    }
  };
};
