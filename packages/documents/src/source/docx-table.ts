/** A table while it is read: rows of cells, a cell being its lines and the number of columns it takes. */
export interface TableReading {
  rows: { lines: string[]; span: number }[][];
  /** Lines are drawn around or between its cells. */
  ruled: boolean;
}

const columnsOf = (row: TableReading["rows"][number]): number => row.reduce((sum, { span }) => sum + span, 0);

/**
 * A table as lines: one line a row, cells between tabs (a cell over several columns is followed by empty ones). A table
 * that only lays things side by side, such as the head and the signature of an official document, gives the lines of
 * each cell in turn, as a person reads it.
 */
export const tableLines = ({ rows, ruled }: TableReading): string[] => {
  const columns = Math.max(0, ...rows.map(columnsOf));
  const isData = columns > 1 && (ruled || (rows.length > 2 && columns > 2));
  if (!isData) return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
  return rows.map((row) => row.flatMap(({ lines, span }) => [lines.join(" ").replaceAll(/\s+/g, " ").trim(), ...Array<string>(span - 1).fill("")]).join("\t"));
};
