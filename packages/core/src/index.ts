export { type Issue, type Result, type Severity, fail, ok } from "./issue.ts";
export {
  type IsoDate, type Level, type Succession, type Unit, type UnitId, type UnitRef, type UnitVersion,
  existsOn, fullName, unitId, versionOn,
} from "./unit/unit.ts";
export { type UnitTree, createUnitTree } from "./unit/tree.ts";
export { type Indicator, type IndicatorCode, type Measure, type Theme, count, level, ratio, status } from "./indicator/indicator.ts";
export {
  type Comparator, type LevelTarget, type Modality, type Place, type Predicate, type Reading, type Target, type TargetKind, kindOf,
} from "./target/target.ts";
export {
  type TargetDraft, about, atLeast, atMost, averageChange, carriedOut, degree, equal, met, milestone, moreThan, pair, promise, setFor, shareOf,
} from "./target/build.ts";
export { targetSentence, targetText } from "./target/sentence.ts";
export { type Comparison, compareTargets } from "./target/compare.ts";
export { aboutTolerance } from "./target/bound.ts";
export { type JudgeContext, type Verdict, judge } from "./target/judge.ts";
export { verdictWords } from "./target/verdict-words.ts";
export { type Observed } from "./target/trajectory.ts";
export { type Field, type FieldValue, field } from "./field/field.ts";
export { checkCell } from "./field/check.ts";
export { formatCell } from "./field/format.ts";
export { type Cell, type CellState, cellStateLabel } from "./value/cell.ts";
export { type Agency, type AgencyId, type Role, roleLabel } from "./plan/agency.ts";
export { type DocumentKind, type DocumentRef, type LegalBasis, type PlanDocument, documentKindLabel } from "./plan/document.ts";
export {
  type BudgetLine, type Clause, type Duty, type FundingParagraph, type FundingSource, type Plan, type PlanPart, type PrintedLine, type PrintedWords, type Recipient,
  type Responsibility, type Section, type Signature, type Task, type TaskGroup, type TaskTable,
} from "./plan/plan.ts";
export { type Programme } from "./plan/programme.ts";
export { type ReportingRule, type Review, type YearlyDue } from "./plan/reporting.ts";
export { type DayOfYear, type EntryRules } from "./plan/entry-rules.ts";
export { type Holding, type IssuedPlan, type Takeover, holderOn, takeover } from "./plan/holder.ts";
export { type PlanCounts, countPlan, countTables } from "./plan/count.ts";
export { type Deadline, describeDue, resolveYearly } from "./plan/deadline.ts";
export { countsIn, type Effect, effectOf } from "./plan/effect.ts";
export { type MatrixRole, type ResponsibilityMatrix, responsibilityMatrix } from "./plan/matrix.ts";
export {
  type Definition, type HeldPlan, type Layer, type LoadedPlugin, type PlanOrigin, type PluginHome, type StoredDefinition, type WithOrigin,
} from "./compose/definition.ts";
export { type ComposeInput, compose } from "./compose/compose.ts";
export { clashes } from "./compose/clashes.ts";
export { type Yielding, yieldingOf } from "./compose/yielding.ts";
export { type ReportingInForce, commonReporting, inheritedReporting } from "./compose/inherited-reporting.ts";
export { check, diagnostics } from "./check/check.ts";
export { type CheckContext, type NationTarget, checkContext } from "./check/context.ts";
export { type Diagnostic, type Finding } from "./check/diagnostic.ts";
export { type PluginDefinition, type PluginUnit, definePlugin } from "./plugin.ts";
export { compareVi } from "./text/compare.ts";
export { fold } from "./text/fold.ts";
export { nearest } from "./text/nearest.ts";
export { formatDate, formatDateLong, isIsoDate, parseDate } from "./text/date.ts";
export { formatNumber, formatPercent } from "./text/format.ts";
export { formatMoment } from "./text/moment.ts";
export { type NumberReading, parseVietnameseNumber } from "./text/number.ts";
export { type OutlineGap, nextOutlineLetter, outlineGap, outlineLetter, readRoman, romanNumeral } from "./text/outline.ts";
export { type Grant, type MemberRole, type PersonId, memberRoleLabel, needsSecondFactor } from "./access/role.ts";
export { type Act, type Question, type Reach, can, policy } from "./access/policy.ts";
export { type Period, type PeriodId, period, yearOf } from "./report/period.ts";
export { type Entry, type EntryKey, type EntryState, type Lock, type Observation, type Operation, type OperationAnswer } from "./report/entry.ts";
export { type ReportState, reportStateLabel } from "./report/state.ts";
export {
  type Report, type ReportAct, type ReportEvent, type ReportId, type ReportRef, type ReportSubject, reportId, reportRef,
} from "./report/report.ts";
export {
  type CellKind, type CellSpec, type FormRow, type NarrativePart, type ProgressRow, type ReportForm, type SharedBase,
} from "./report/form.ts";
export { baseKey, isSignedKey, reasonedKey, signedKey, specOf, whyKey } from "./report/key.ts";
export { type Choice, type Progress, choicesOf, progressWords } from "./report/choices.ts";
export { formOf } from "./report/form-of.ts";
export { type Entries, cellOf } from "./report/cell-of.ts";
export { figureText } from "./report/figure-text.ts";
export { type Earlier, judgeRow } from "./report/judge-row.ts";
export { type Ask, readEntry, writeEntry } from "./report/read-entry.ts";
export { type Applied, applyOperation, entryFlaw } from "./report/apply-operation.ts";
export { type CellFinding, type FindingLevel, type TimedEntries, type TimedEntry, standsInTheWay } from "./report/finding.ts";
export { entriesInTheWay, validateEntries } from "./report/validate-entries.ts";
export { asked, progressOf } from "./report/progress-of.ts";
export { reasonFor, staleReasons } from "./report/reason.ts";
export { type ContentCell, type ReportContent, contentOf } from "./report/content-of.ts";
export { type ContentDifference, differences } from "./report/differences.ts";
export {
  type ActContext, type ActorContext, type ActRequest, type Transition, actsFor, transition,
} from "./report/workflow.ts";
export { type Step, bindsContent, reportActLabel, reportActs, reportFlow, whoMayActIn } from "./report/flow.ts";
export {
  type EntryWindow, type LockContext, type ReportCells, entryWindow, lockOf, lockSentence, locksOf, openKeys, opens } from "./report/lock.ts";
export {
  type ReportDeadline, type Standing, deadlineOf, lateness, sendingThatCounts, standing,
} from "./report/deadline-of.ts";
export { dayInVietnam, daysBetween } from "./text/day.ts";
export { type ReviewOwed, reviewLabel, reviewsOwed } from "./report/reviews-owed.ts";
export { type Reminder, type ReminderKind, type ReminderQuestion, remindersDue } from "./report/reminders.ts";
export { type CalendarEntry, calendarText } from "./report/calendar.ts";
export {
  type Assignment, type Orphan, type OwnedItem, type Staff, handOver, orphans, ownedItems,
} from "./report/ownership.ts";
export {
  type AuditFault, type AuditHead, type AuditLine, type ChainVerdict, type Sha256, auditText, beforeFirst, chainBeginning, followChain,
  verifyChain,
} from "./audit/chain.ts";
export { canonicalText } from "./text/canonical.ts";
export { type RollUpRule, type Series, type SeriesId, seriesOf, sharesAmong } from "./roll-up/series.ts";
export { type Band, type Figure, type Leaf, type PlacedFigure } from "./roll-up/figure.ts";
export { emptyFigure, leafFigure } from "./roll-up/leaf-figure.ts";
export { combine } from "./roll-up/combine.ts";
export { answersAt } from "./roll-up/answers-at.ts";
export { type RollUpInput, reportingUnits, rollUp } from "./roll-up/roll-up.ts";
export { type Bounds, type FigureOfYear, boundsOf, coverageOf, ratioOf, valueOf, yearlyChange } from "./roll-up/bounds.ts";
export { type Exact, compareExact, exact, roundTo } from "./value/exact.ts";
export { type Layout, layoutOf } from "./roll-up/layout.ts";
export { type Frame } from "./roll-up/kernel-frame.ts";
export { type CellShape, type Columns, newColumns, packColumns, putReport, shapeOf, unpackColumns } from "./roll-up/kernel-columns.ts";
export { type FigureColumns, figureAt, newFigures, packFigures, unpackFigures } from "./roll-up/kernel-figures.ts";
export { rollUpColumns } from "./roll-up/kernel.ts";
export { type FirstValues, keepFirstValues, newFirstValues } from "./roll-up/kernel-first-values.ts";
export { type Yardstick, statuses } from "./roll-up/kernel-ruler.ts";
export { type Standard, judgeFigures, judgeNode, standardOf } from "./roll-up/kernel-status.ts";
export { cellOf as cellOfFigure } from "./roll-up/weigh.ts";
export { type SeriesFigures, foldChange } from "./roll-up/fold-change.ts";
export { type Cube, type Slab, type SlabDraft, applyChange, createCube, createSlab, figureIn, rebuildSlab } from "./roll-up/cube.ts";
export { type ShareOf, type Way, allOfIt } from "./roll-up/follow.ts";
export {
  type Parcel, type RestateInput, type Restated, type RestatedLeaf, type Unplaced, restate, restateAgain,
} from "./roll-up/restate.ts";
export { type LevelInterval, levelInterval, restatedFigure } from "./roll-up/restated-figure.ts";
export { type RollUpRestatedInput, combineRestated, nothingFrom, rollUpRestated } from "./roll-up/roll-up-restated.ts";
export { rollUpRuleText, seriesFor } from "./roll-up/series-for.ts";
export { type Rebase, countsEndedUnits, documentText, rebasedTarget } from "./roll-up/rebase.ts";
export { type FigureVerdict } from "./roll-up/weigh.ts";
export { type FigureContext, defaultCoverageFloor, judgeFigure } from "./roll-up/judge-figure.ts";
export { ruleOf } from "./roll-up/rule-of.ts";
export { notShownText, shown } from "./roll-up/shown.ts";
export { givenAway, without } from "./roll-up/given-away.ts";
export { groupsOf } from "./roll-up/part-of.ts";
export { formulaOf, percentText, reportedText } from "./roll-up/figure-text.ts";
export {
  type ExplainInput, type Explained, type ExplainedReport, type Explanation, explain,
} from "./roll-up/explain.ts";
export { flattenExplanation } from "./roll-up/flatten-explanation.ts";
export { type Alignment, type ChildTarget, type ComparedChild, alignment } from "./roll-up/alignment.ts";
export {
  type Case, type Said, answered, counted, isOwnCase, judgeCase, notApplicable, silent, withheld,
} from "./roll-up/case.ts";
