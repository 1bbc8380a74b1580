import type { Issue } from "@xhht/core";
import type { FrozenContent, PaperFormat } from "./frozen-content.ts";

/** The bytes of one file of a paper; what writes a format is loaded when it is first asked for. The same content gives the same bytes. */
export const fileOf = async ({ paper, grids, footer }: FrozenContent, format: PaperFormat): Promise<Uint8Array> => {
  if (format === "xlsx") return (await import("./xlsx-of.ts")).xlsxOf(grids, footer);
  if (format === "csv") {
    const [grid] = grids;
    if (!grid) throw new Error("a paper without tables has no .csv");
    return (await import("./csv.ts")).writeCsv(grid.columns.map(({ group, label }) => (group === undefined ? label : `${group}: ${label}`)), grid.rows);
  }
  if (!paper) throw new Error(`a paper of bare tables has no .${format}`);
  return format === "docx" ? (await import("./docx-of.ts")).docxOf(paper) : (await import("./pdf-of.ts")).pdfOf(paper);
};

/** What the decree wants otherwise in the Word file of a paper; blanks are not counted, the paper lists them itself. */
export const findingsOf = async (content: FrozenContent): Promise<Issue[]> => {
  const { lintDocx } = await import("../lint/lint-docx.ts");
  const read = await lintDocx(await fileOf(content, "docx"), { name: content.name });
  return read.ok ? read.value : read.issues;
};
