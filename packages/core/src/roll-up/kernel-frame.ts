import type { UnitId } from "../unit/unit.ts";
import type { Layout } from "./layout.ts";

/**
 * Who reports and who stands above, as numbers. Reporting units ("leaves") and the units above them ("nodes") are counted
 * apart, each in preorder: so the leaves below a node lie side by side, and a node comes before every node below it.
 */
export interface Frame {
  /** Reporting units by leaf number. */
  readonly leaves: readonly UnitId[];
  /** Units above a reporting unit by node number. */
  readonly nodes: readonly UnitId[];
  /** Node above a leaf, −1 where nobody is. */
  readonly nodeOf: Int32Array;
  /** Node above a node, −1 at the top. */
  readonly above: Int32Array;
  /** Node after the last one below a node. */
  readonly end: Int32Array;
  /** Runs of leaves directly below a node: those numbered from `runsFrom[node]` up to `runsFrom[node + 1]`. */
  readonly runsFrom: Int32Array;
  /** Node above a run. */
  readonly runNode: Int32Array;
  /** First leaf of a run. */
  readonly runStart: Int32Array;
  /** Leaf after the last one of a run. */
  readonly runEnd: Int32Array;
  /** A number that tells this frame from others: columns carry it, so that none is read under another tree. */
  readonly stamp: number;
  /** Leaf number of a unit, −1 where it does not report. */
  leafOf(id: UnitId): number;
  /** Node number of a unit, −1 where no reporting unit is below it. */
  nodeAt(id: UnitId): number;
}

/** FNV-1a over the units in order and who stands above whom. */
const stampOf = (leaves: readonly UnitId[], nodes: readonly UnitId[], nodeOf: Int32Array, above: Int32Array): number => {
  let hash = 0x811c9dc5;
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  leaves.forEach((id, leaf) => mix(`${id}<${nodes[nodeOf[leaf]!] ?? ""};`));
  nodes.forEach((id, node) => mix(`${id}<${nodes[above[node]!] ?? ""};`));
  return hash >>> 0;
};

const indexOf = (ids: readonly UnitId[]): ((id: UnitId) => number) => {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return (id) => numbers.get(id) ?? -1;
};

/** The positions of the reporting units, and of every unit above one. */
const split = ({ ids, parent, level }: Layout, reporting: number): { leaves: number[]; nodes: number[] } => {
  const above = new Uint8Array(ids.length);
  const leaves: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    if (level[at] !== reporting) continue;
    leaves.push(at);
    for (let up = parent[at]!; up >= 0 && above[up] === 0; up = parent[up]!) above[up] = 1;
  }
  return { leaves, nodes: [...ids.keys()].filter((at) => above[at] === 1) };
};

/** Numbers the units of a layout for what the units of one level report. */
export const createFrame = (layout: Layout, reporting: number): Frame => {
  const { leaves, nodes } = split(layout, reporting);
  const numberOf = new Map(nodes.map((at, node) => [at, node]));
  const nodeAbove = (at: number): number => numberOf.get(layout.parent[at]!) ?? -1;
  const nodeOf = Int32Array.from(leaves, nodeAbove);
  const above = Int32Array.from(nodes, nodeAbove);
  const end = Int32Array.from(nodes, (_, node) => node + 1);
  for (let node = nodes.length - 1; node > 0; node--) {
    const up = above[node]!;
    if (up >= 0) end[up] = Math.max(end[up]!, end[node]!);
  }
  const runs: { node: number; start: number; end: number }[] = [];
  nodeOf.forEach((node, leaf) => {
    const last = runs.at(-1);
    if (last?.node === node) last.end = leaf + 1;
    else runs.push({ node, start: leaf, end: leaf + 1 });
  });
  const sorted = runs.filter(({ node }) => node >= 0).toSorted((a, b) => a.node - b.node || a.start - b.start);
  const runsFrom = new Int32Array(nodes.length + 1);
  for (const { node } of sorted) runsFrom[node + 1]!++;
  for (let node = 0; node < nodes.length; node++) runsFrom[node + 1]! += runsFrom[node]!;
  const [leafIds, nodeIds] = [leaves, nodes].map((list) => list.map((at) => layout.ids[at]!)) as [UnitId[], UnitId[]];
  return {
    leaves: leafIds,
    nodes: nodeIds,
    nodeOf,
    above,
    end,
    runsFrom,
    runNode: Int32Array.from(sorted, ({ node }) => node),
    runStart: Int32Array.from(sorted, ({ start }) => start),
    runEnd: Int32Array.from(sorted, (run) => run.end),
    stamp: stampOf(leafIds, nodeIds, nodeOf, above),
    leafOf: indexOf(leafIds),
    nodeAt: indexOf(nodeIds),
  };
};
