import type { Figure } from "./figure.ts";
import { clearBlock, columnOffset, newBlock, packBlock, unpackBlock, type Block, type BlockKind } from "./kernel-bytes.ts";
import type { Frame } from "./kernel-frame.ts";

/** The figures of one series in one period for every unit above a reporting one, a column for each part of `Figure`. */
export interface FigureColumns {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly missingDenominator: Float64Array;
  readonly reported: Int32Array;
  readonly expected: Int32Array;
  readonly unknown: Int32Array;
  readonly suppressed: Int32Array;
  readonly block: Block;
}

const kind: BlockKind = { code: 9, widths: [8, 8, 8, 4, 4, 4, 4] };

const over = (block: Block): FigureColumns => {
  const { buffer } = block.bytes;
  const wide = (column: number): Float64Array => new Float64Array(buffer, columnOffset(block, column), block.count);
  const narrow = (column: number): Int32Array => new Int32Array(buffer, columnOffset(block, column), block.count);
  return {
    numerator: wide(0),
    denominator: wide(1),
    missingDenominator: wide(2),
    reported: narrow(3),
    expected: narrow(4),
    unknown: narrow(5),
    suppressed: narrow(6),
    block,
  };
};

/** Figures of nobody. */
export const newFigures = ({ nodes, stamp }: Frame): FigureColumns => over(newBlock(kind, nodes.length, stamp));

/** The bytes of figures; a rebuild and a change give equal ones. Shares memory with them: write it out before they change. */
export const packFigures = ({ block }: FigureColumns): Uint8Array => packBlock(block);

/** Figures over packed bytes, without a copy where they are aligned; null where the bytes are not figures of this frame. */
export const unpackFigures = ({ nodes, stamp }: Frame, packed: Uint8Array): FigureColumns | null => {
  const block = unpackBlock(kind, nodes.length, stamp, packed);
  return block && over(block);
};

/** The figure of one unit; boundaries are those as reported, so nothing in it is estimated. */
export const figureAt = (figures: FigureColumns, node: number): Figure => ({
  numerator: figures.numerator[node]!,
  denominator: figures.denominator[node]!,
  reported: figures.reported[node]!,
  expected: figures.expected[node]!,
  missingDenominator: figures.missingDenominator[node]!,
  unknown: figures.unknown[node]!,
  suppressed: figures.suppressed[node]!,
  estimatedNumerator: 0,
  estimatedDenominator: 0,
});

/** Makes figures those of nobody again. */
export const clearFigures = ({ block }: FigureColumns): void => clearBlock(block);
