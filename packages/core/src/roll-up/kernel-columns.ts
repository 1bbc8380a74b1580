import type { Leaf } from "./figure.ts";
import { columnOffset, newBlock, packBlock, unpackBlock, type Block, type BlockKind } from "./kernel-bytes.ts";
import type { Frame } from "./kernel-frame.ts";
import type { RollUpRule } from "./series.ts";

/** State of a cell in a column; zeroed memory says "not reported", never "zero". */
export const cellCode = { missing: 0, value: 1, suppressed: 2, missingOfKnown: 3, notApplicable: 4 } as const;

/** What cells hold: two parts, a whole number to be added, or any one number (a level, an extreme, a degree). */
export type CellShape = "ratio" | "count" | "number";

/** What the cells of a series hold. */
export const shapeOf = (rule: RollUpRule): CellShape => (rule === "sum" ? "ratio" : rule === "count" ? "count" : "number");

/** What all reporting units reported for one indicator in one period, one place a leaf. */
export interface Columns {
  readonly shape: CellShape;
  /** Numerator, or the one number; 0 where nothing was reported. */
  readonly numerator: Float64Array;
  /** Denominator, or the known denominator of a cell that is not reported; 0 else. Empty where cells hold one number. */
  readonly denominator: Float64Array;
  /** A `cellCode` each. */
  readonly states: Uint8Array;
  readonly block: Block;
}

const kinds: Record<CellShape, BlockKind> = {
  ratio: { code: 1, widths: [8, 8, 1] },
  count: { code: 2, widths: [8, 1] },
  number: { code: 3, widths: [8, 1] },
};

const over = (shape: CellShape, block: Block): Columns => {
  const { buffer } = block.bytes;
  const ratio = shape === "ratio";
  return {
    shape,
    numerator: new Float64Array(buffer, columnOffset(block, 0), block.count),
    denominator: ratio ? new Float64Array(buffer, columnOffset(block, 1), block.count) : new Float64Array(0),
    states: new Uint8Array(buffer, columnOffset(block, ratio ? 2 : 1), block.count),
    block,
  };
};

/** Columns in which nobody has reported yet. */
export const newColumns = ({ leaves, stamp }: Frame, shape: CellShape): Columns =>
  over(shape, newBlock(kinds[shape], leaves.length, stamp));

/** The bytes of columns; equal columns give equal bytes. Shares memory with them: write it out or copy it before they change. */
export const packColumns = ({ block }: Columns): Uint8Array => packBlock(block);

/** Columns over packed bytes, without a copy where they are aligned; null where the bytes are not such columns of this frame. */
export const unpackColumns = ({ leaves, stamp }: Frame, shape: CellShape, packed: Uint8Array): Columns | null => {
  const block = unpackBlock(kinds[shape], leaves.length, stamp, packed);
  return block && over(shape, block);
};

type Report = Pick<Leaf, "cell" | "knownDenominator">;

const whole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

const impossible = (what: string): never => {
  throw new RangeError(`A column cannot hold ${what}: refuse it where it is entered`);
};

const write = ({ numerator, denominator, states }: Columns, leaf: number, state: number, of: number, outOf: number): void => {
  states[leaf] = state;
  numerator[leaf] = of + 0;
  if (denominator.length > 0) denominator[leaf] = outOf;
};

const putParts = (columns: Columns, leaf: number, state: number, numerator: number, denominator: number): void => {
  if (!whole(numerator) || !whole(denominator) || numerator > denominator) impossible(`${numerator}/${denominator}`);
  write(columns, leaf, state, numerator, denominator);
};

const putNumber = (columns: Columns, leaf: number, state: number, value: number): void => {
  if (columns.shape === "count" ? !whole(value) : !Number.isFinite(value)) impossible(String(value));
  write(columns, leaf, state, value, 0);
};

const putMissing = (columns: Columns, leaf: number, known: number | undefined): void => {
  if (columns.shape !== "ratio" || known === undefined) return write(columns, leaf, cellCode.missing, 0, 0);
  if (!whole(known)) impossible(String(known));
  write(columns, leaf, cellCode.missingOfKnown, 0, known);
};

/**
 * Puts a unit's report in its place. As with `leafFigure`: a cell of the other shape has not reported; throws where numbers
 * contradict each other.
 */
export const putReport = (columns: Columns, leaf: number, { cell, knownDenominator }: Report): void => {
  if (cell.state === "not_applicable") return write(columns, leaf, cellCode.notApplicable, 0, 0);
  if (cell.state === "not_reported") return putMissing(columns, leaf, knownDenominator);
  const state = cell.state === "value" ? cellCode.value : cellCode.suppressed;
  if ("numerator" in cell)
    return columns.shape === "ratio" ? putParts(columns, leaf, state, cell.numerator, cell.denominator) : putMissing(columns, leaf, knownDenominator);
  return columns.shape === "ratio" ? putMissing(columns, leaf, knownDenominator) : putNumber(columns, leaf, state, cell.value);
};
