// The floor of the roll-up: the loops one would write by hand over the same memory, for these kinds and three levels only.
// It keeps sums, who reported and a status by floats; nothing is told of what is missing.

/** Loops over runs of leaves, then from each node into the one above. */
export const bareRollUp = ({ runsFrom, runStart, runEnd, above, nodeOf }) => {
  const nodes = above.length;
  const starts = new Int32Array(nodes);
  const ends = new Int32Array(nodes);
  // In this tree each district is one run, and only districts have communes: the loops need no list of runs.
  for (let node = 0; node < nodes; node++) {
    if (runsFrom[node + 1] - runsFrom[node] > 1) throw new Error("a node of two runs");
    if (runsFrom[node + 1] === runsFrom[node]) continue;
    starts[node] = runStart[runsFrom[node]];
    ends[node] = runEnd[runsFrom[node]];
  }
  if (nodeOf.length !== ends.reduce((most, end) => Math.max(most, end), 0)) throw new Error("a leaf is lost");

  const sum = ({ numerator, denominator, states }, out) => {
    const { of, outOf, reported } = out;
    for (let node = nodes - 1; node >= 0; node--) {
      let [a, b, n] = [of[node], outOf[node], reported[node]];
      for (let leaf = starts[node]; leaf < ends[node]; leaf++) {
        const state = states[leaf];
        if (state === 1 || state === 2) {
          a += numerator[leaf];
          b += denominator[leaf];
          n++;
        }
      }
      of[node] = a;
      outOf[node] = b;
      reported[node] = n;
      const up = above[node];
      if (up < 0) continue;
      of[up] += a;
      outOf[up] += b;
      reported[up] += n;
    }
  };
  const count = ({ numerator, states }, out) => {
    const { of, reported } = out;
    for (let node = nodes - 1; node >= 0; node--) {
      let [a, n] = [of[node], reported[node]];
      for (let leaf = starts[node]; leaf < ends[node]; leaf++) {
        const state = states[leaf];
        if (state === 1 || state === 2) {
          a += numerator[leaf];
          n++;
        }
      }
      of[node] = a;
      reported[node] = n;
      const up = above[node];
      if (up < 0) continue;
      of[up] += a;
      reported[up] += n;
    }
  };
  const share = ({ numerator, states }, out) => {
    const { of, outOf, reported } = out;
    for (let node = nodes - 1; node >= 0; node--) {
      let [a, n] = [of[node], reported[node]];
      for (let leaf = starts[node]; leaf < ends[node]; leaf++) {
        const state = states[leaf];
        if (state === 1 || state === 2) {
          if (numerator[leaf] >= 2) a++;
          n++;
        }
      }
      of[node] = a;
      outOf[node] = n;
      reported[node] = n;
      const up = above[node];
      if (up < 0) continue;
      of[up] += a;
      reported[up] += n;
    }
  };
  const extremes = ({ numerator, states }, out, most) => {
    const { of, outOf, reported } = out;
    of.fill(Infinity);
    outOf.fill(-Infinity);
    for (let node = nodes - 1; node >= 0; node--) {
      let [low, high, n] = [of[node], outOf[node], reported[node]];
      for (let leaf = starts[node]; leaf < ends[node]; leaf++) {
        const state = states[leaf];
        if (state === 1 || state === 2) {
          const value = numerator[leaf];
          if (value < low) low = value;
          if (value > high) high = value;
          n++;
        }
      }
      of[node] = low;
      outOf[node] = high;
      reported[node] = n;
      const up = above[node];
      if (up < 0) continue;
      if (low < of[up]) of[up] = low;
      if (high > outOf[up]) outOf[up] = high;
      reported[up] += n;
    }
    if (most) of.set(outOf);
  };
  const status = ({ of, outOf, status: codes }, { ratio, goal, due, early, maintain, strict }) => {
    for (let node = 0; node < nodes; node++) {
      const value = ratio ? (of[node] * 100) / outOf[node] : of[node];
      codes[node] = (strict ? value > goal : value >= goal) ? 1 : !early ? 4 : maintain ? 3 : value >= due ? 2 : 3;
    }
  };
  return (slab) => {
    const { rule, columns, bare, course } = slab;
    bare.of.fill(0);
    bare.outOf.fill(0);
    bare.reported.fill(0);
    if (rule === "sum") sum(columns, bare);
    else if (rule === "count") count(columns, bare);
    else if (rule === "share") share(columns, bare);
    else extremes(columns, bare, rule === "highest");
    if (rule !== "none") status(bare, course);
  };
};

/** What the floor compares with, and where it writes. */
export const prepareBare = (frame, { target, baseline, year, rule }) => {
  const early = year < target.milestone;
  const due = baseline.value + ((target.value - baseline.value) * (year - baseline.year)) / (target.milestone - baseline.year);
  const nodes = frame.nodes.length;
  return {
    course: { ratio: rule === "sum" || rule === "share", goal: target.value, due, early, maintain: target.modality[0] === "maintain", strict: target.comparator === "gt" },
    bare: { of: new Float64Array(nodes), outOf: new Float64Array(nodes), reported: new Int32Array(nodes), status: new Uint8Array(nodes) },
  };
};
