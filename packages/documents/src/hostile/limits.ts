const MB = 1024 * 1024;

/** How much of a file is read; beyond any of these it is refused, so that no file costs more than its reader can bear. */
export const limits = {
  /** Bytes of the file itself. */
  file: 20 * MB,
  /** Bytes of a plain text, and of a csv. */
  plainText: 4 * MB,
  csv: 10 * MB,
  /** Parts of a package. */
  entries: 2_000,
  /** Bytes of all parts of a package, unpacked. */
  unpacked: 50 * MB,
  /** Bytes of all its XML, unpacked. */
  xml: 32 * MB,
  /** Unpacked against packed, of one part and of all: for anything above one megabyte. */
  ratio: 100,
  ratioFrom: MB,
  /** Bytes of one buffer, and of all buffers together, of a thread that reads. */
  buffer: 24 * MB,
  buffers: 96 * MB,
  /** Elements within elements. */
  depth: 200,
  /** Characters of text that a document gives. */
  text: 1_000_000,
  /** Lines of text that a document gives. */
  lines: 20_000,
  /** Cells of a workbook or a csv, blanks between them included. */
  cells: 1_000_000,
  /** Characters in all cells together. */
  cellText: 16_000_000,
  rows: 200_000,
  columns: 1_024,
  sheets: 200,
  merges: 20_000,
  pages: 500,
  /** Streams of a .pdf, and parts that one of its pages may draw. */
  streams: 20_000,
  drawings: 20_000,
  /** Characters in the ranges of one font's map; Unicode has 150 000. */
  mapped: 400_000,
  /** Letters on an average page below which a .pdf is taken for a scan: a stamp of a digital signature has about that many. */
  lettersPerPage: 100,
} as const;

/** How large a table of values may be. */
export interface TableRoom {
  /** Bytes of the file, and of a csv. */
  file: number;
  csv: number;
  /** Cells of a csv. */
  cells: number;
}

/** For files that somebody reads on a machine of their own, where nobody else waits: a whole country's year and more. */
export const ownRoom: TableRoom = { file: 200 * MB, csv: 200 * MB, cells: 20_000_000 };
