// The fourth door of this package: what a paper says, without what draws files, so that a preview starts at once.
export { type Blank, type Block, type Paper, type PaperColumn, type Piece, type Sheet, type Stamp } from "./write/paper.ts";
export { annexLabel, paperText, recipientLines } from "./write/paper-text.ts";
export { type PlanFile } from "./write/plan-file.ts";
export { type ReportFile } from "./write/report-file.ts";
export { type AttachedFile, evidenceSheet } from "./write/evidence-sheet.ts";
export { writePlan } from "./write/write-plan.ts";
export { writeReport } from "./write/write-report.ts";
export { writeAnnex } from "./write/annex-sheet.ts";
export { footerOf } from "./write/letterhead.ts";
export { citation } from "./write/words.ts";
export type { Grid, GridColumn, GridKind, LateReport, NamedIndicator, NamedUnit } from "./write/grid.ts";
export { figureGrid, lateGrid, orphanGrid } from "./write/grid.ts";
export { annexGrids, planGrids } from "./write/plan-grids.ts";
export { reportGrids } from "./write/report-grids.ts";
export { drawnBy, fileName, formatsOf, type FrozenContent, type PaperFormat } from "./write/frozen-content.ts";
export { templateFields } from "./write/template-data.ts";
export { type TemplateTags } from "./write/template-tags.ts";
export { type MakeMore, type Maker, type Making, type MakeProgress, makerOfProcess, openMaker } from "./write/maker.ts";
