// The third door of this package: from the file of a plan to a plan, without what writes letters.
export type { HeadReading, Reading, TargetReading } from "./reading.ts";
export { type Span } from "./passage.ts";
export { type AddedTarget, type HeadField, type ImportChoices, type TargetChoice, type TargetFields, noChoices } from "./import/choices.ts";
export { type ImportChange, applyChange } from "./import/change.ts";
export { printedWords } from "./import/printed-words.ts";
export { locateHead } from "./import/locate.ts";
export { programmeOf } from "./import/document-of.ts";
export { type ImportedReading, type PlanFromReading, type PlanGround, planFromReading } from "./import/plan-from-reading.ts";
export { type PluginGround, pluginOf } from "./import/plugin-of.ts";
export { pluginFiles, pluginFolder } from "./import/plugin-folder.ts";
export { type ProposalGround, bareCode, proposalGround, readWithProposals } from "./import/propose.ts";
export { nameOn, whosePlan } from "./whose-plan.ts";
export { type PlanFile } from "./source/read-plan-file.ts";
export { readerOfProcess } from "./source/reader.ts";
