export { type Passage, type Span, spanOf } from "./passage.ts";
export type {
  ClauseReading, HeadReading, LegalBasisReading, Reading, ReportingReading, ResponsibilityReading, TargetReading, TaskGroupReading, TaskReading,
  TaskTableReading,
} from "./reading.ts";
export { type OfficePackage, checkPackage } from "./hostile/package.ts";
export { readRows } from "./source/read-rows.ts";
export type { CellReading, MergedRange, RowReading, SheetReading } from "./source/sheet-reading.ts";
