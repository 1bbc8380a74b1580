import type { Grid } from "./grid.ts";
import type { Paper } from "./paper.ts";

/** In what forms a paper is handed out. */
export type PaperFormat = "docx" | "pdf" | "xlsx" | "csv";

/**
 * How files are drawn from what was frozen. Raise it with every change that gives other bytes for the same content: an old
 * paper is then made anew under an id of its own, and never handed out as something that it is not (a test holds this).
 */
export const drawnBy = 1;

/** Everything that the files of one paper are made from; nothing else is looked up when they are made again. */
export interface FrozenContent {
  drawnBy: number;
  /** Name of its files, without id and ending: `bao-cao-nam-2026`. */
  name: string;
  /** What it is, for people: `Báo cáo kết quả …`. */
  title: string;
  /** For .docx and .pdf; null for bare tables. */
  paper: Paper | null;
  /** For .xlsx; the first one alone for .csv. */
  grids: Grid[];
  /** At the foot of every sheet of the workbook. */
  footer: string | null;
  /** SHA-256 of the template by which its Word file is drawn; absent where it is drawn by ours. */
  template?: string;
}

/** The forms in which a paper can be had, the master first. */
export const formatsOf = ({ paper, grids }: Pick<FrozenContent, "paper" | "grids">): PaperFormat[] => [
  ...(paper ? (["docx", "pdf"] as const) : []),
  ...(grids.length > 0 ? (["xlsx"] as const) : []),
  ...(grids.length > 0 && !paper ? (["csv"] as const) : []),
];

/** What a file of a paper is called: `bao-cao-nam-2026-0a1b2c3d4e5f.docx`. */
export const fileName = ({ name }: Pick<FrozenContent, "name">, id: string, format: PaperFormat): string => `${name}-${id}.${format}`;
