export { type Passage, type Span, spanOf } from "./passage.ts";
export type {
  ClauseReading, HeadReading, LegalBasisReading, Reading, ReportingReading, ResponsibilityReading, TargetReading, TaskGroupReading, TaskReading,
  TaskTableReading,
} from "./reading.ts";
