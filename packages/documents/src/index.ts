export { type Passage, type Span, spanOf } from "./passage.ts";
export type {
  ClauseReading, HeadReading, LegalBasisReading, Reading, ReportingReading, ResponsibilityReading, TargetReading, TaskGroupReading, TaskReading,
  TaskTableReading,
} from "./reading.ts";
export { dayOf, nameOn, whosePlan } from "./whose-plan.ts";
export { type ProposalGround, proposalGround, readWithProposals } from "./import/propose.ts";
export { type ReadPlanOptions, readPlan, sourceText } from "./read-plan.ts";
export { type OfficePackage, checkPackage } from "./hostile/package.ts";
export { readRows } from "./source/read-rows.ts";
export { type SourceText, readSource } from "./source/read-source.ts";
export { type Reader, type ReaderLimits, openReader, readerOfProcess } from "./source/reader.ts";
export type { CellReading, MergedRange, RowReading, SheetReading } from "./source/sheet-reading.ts";
export { type Blank, type Block, type Paper, type Piece, type Sheet, type Stamp } from "./write/paper.ts";
export { paperText } from "./write/paper-text.ts";
export { type PlanFile } from "./write/plan-file.ts";
export { writePlan } from "./write/write-plan.ts";
export { writeAnnex } from "./write/annex-sheet.ts";
export { docxOf } from "./write/docx-of.ts";
export { pdfOf } from "./write/pdf-of.ts";
export { type CsvCell, writeCsv } from "./write/csv.ts";
export type { Grid, GridColumn, GridKind, LateReport, NamedIndicator, NamedUnit } from "./write/grid.ts";
export { figureGrid, lateGrid, orphanGrid, taskGrid } from "./write/grid.ts";
export { planGrids } from "./write/plan-grids.ts";
export { xlsxOf } from "./write/xlsx-of.ts";
export { fixedZip } from "./write/fixed-zip.ts";
export { type Filled, fillTemplate } from "./write/fill-template.ts";
export { type TemplateData, templateData } from "./write/template-data.ts";
export { type ReportFile } from "./write/report-file.ts";
export { writeReport } from "./write/write-report.ts";
export { type LintFinding } from "./lint/finding.ts";
export { lintDocx } from "./lint/lint-docx.ts";
