export { type Passage, type Span, spanOf } from "./passage.ts";
export type {
  ClauseReading, HeadReading, LegalBasisReading, Reading, ReportingReading, ResponsibilityReading, TargetReading, TaskGroupReading, TaskReading,
  TaskTableReading,
} from "./reading.ts";
export { dayOf, nameOn, whosePlan } from "./whose-plan.ts";
export { type ReadPlanOptions, readPlan, sourceText } from "./read-plan.ts";
export { type OfficePackage, checkPackage } from "./hostile/package.ts";
export { readRows } from "./source/read-rows.ts";
export { type SourceText, readSource } from "./source/read-source.ts";
export { type Reader, type ReaderLimits, openReader } from "./source/reader.ts";
export type { CellReading, MergedRange, RowReading, SheetReading } from "./source/sheet-reading.ts";
export { type ValueColumn, valueColumns } from "./exchange/value-column.ts";
export { type ValuePlace, type ValueRow, sayPlace } from "./exchange/value-row.ts";
export { type KnownIndicators, sayValue, valueCell } from "./exchange/value-measure.ts";
export { type Values, type ValueTable, readValues } from "./exchange/read-values.ts";
export { valueTables } from "./exchange/value-tables.ts";
export { sayUnit } from "./exchange/find-value-unit.ts";
export { type ExchangeFigure, indicatorName, observedFigure } from "./exchange/exchange-figure.ts";
export { type MessageHead, sdmxJson } from "./exchange/sdmx-json.ts";
export { adx } from "./exchange/adx.ts";
export { figureColumns, figuresCsv } from "./exchange/figures-csv.ts";
export { csvwMetadata } from "./exchange/csvw.ts";
export { type ValueLine, valueLine, valuesCsv } from "./exchange/value-file.ts";
export { valuesXlsx } from "./exchange/values-xlsx.ts";
export { type Blank, type Block, type Paper, type Piece, type Sheet, type Stamp } from "./write/paper.ts";
export { paperText } from "./write/paper-text.ts";
export { type PlanFile } from "./write/plan-file.ts";
export { writePlan } from "./write/write-plan.ts";
export { writeAnnex } from "./write/annex-sheet.ts";
export { docxOf } from "./write/docx-of.ts";
export { pdfOf } from "./write/pdf-of.ts";
export { type CsvCell, writeCsv } from "./write/csv.ts";
export { type LintFinding } from "./lint/finding.ts";
export { lintDocx } from "./lint/lint-docx.ts";
