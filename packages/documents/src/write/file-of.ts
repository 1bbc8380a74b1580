import type { Issue } from "@xhht/core";
import type { FrozenContent, PaperFormat } from "./frozen-content.ts";
import type { Paper } from "./paper.ts";

/** A province's own template with a paper in it, and what does not fit. */
const filled = async (paper: Paper, template: Uint8Array): Promise<{ bytes: Uint8Array; missing: Issue[] }> => {
  const [{ fillTemplate }, { templateData }] = await Promise.all([import("./fill-template.ts"), import("./template-data.ts")]);
  const made = await fillTemplate(template, templateData(paper));
  if (made.ok) return made.value;
  throw new Error(`a template that was taken does not fill in: ${made.issues.map(({ message }) => message).join(" ")}`);
};

/**
 * The bytes of one file of a paper; what writes a format is loaded when it is first asked for. The Word file is drawn by
 * `template`, where one is given. The same content and template give the same bytes.
 */
export const fileOf = async ({ paper, grids, footer }: FrozenContent, format: PaperFormat, template?: Uint8Array): Promise<Uint8Array> => {
  if (format === "xlsx") return (await import("./xlsx-of.ts")).xlsxOf(grids, footer);
  if (format === "csv") {
    const [grid] = grids;
    if (!grid) throw new Error("a paper without tables has no .csv");
    return (await import("./csv.ts")).writeCsv(grid.columns.map(({ group, label }) => (group === undefined ? label : `${group}: ${label}`)), grid.rows);
  }
  if (!paper) throw new Error(`a paper of bare tables has no .${format}`);
  if (format === "docx" && template) return (await filled(paper, template)).bytes;
  return format === "docx" ? (await import("./docx-of.ts")).docxOf(paper) : (await import("./pdf-of.ts")).pdfOf(paper);
};

/** What the decree wants otherwise in the Word file of a paper; blanks are not counted, the paper lists them itself. */
export const findingsOf = async (content: FrozenContent, template?: Uint8Array): Promise<Issue[]> => {
  const { lintDocx } = await import("../lint/lint-docx.ts");
  const own = template && content.paper ? await filled(content.paper, template) : { bytes: await fileOf(content, "docx"), missing: [] };
  const read = await lintDocx(own.bytes, { name: content.name });
  return [...own.missing, ...(read.ok ? read.value : read.issues)];
};
