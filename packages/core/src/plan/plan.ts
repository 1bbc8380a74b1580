import type { Field, FieldValue } from "../field/field.ts";
import type { Place, Target } from "../target/target.ts";
import type { AgencyId, Role } from "./agency.ts";
import type { LegalBasis, PlanDocument } from "./document.ts";
import type { ReportingRule, Review } from "./reporting.ts";

/** A numbered statement in our own short words. `number` is as printed (`a`, `1`, `-`) or null for plain prose. */
export interface Clause {
  number: string | null;
  text: string;
  source: Place;
}

/** A task (nhiệm vụ). */
export interface Task extends Clause {
  /** Dashes under the task. */
  details?: string[];
}

/** A group of tasks under one heading; `number` is as printed, gaps included. */
export interface TaskGroup {
  number: string;
  title: string;
  tasks: Task[];
  source: Place;
}

/** A list with columns of its own: an appendix, or a register that a level keeps. Cells are keyed like the columns. */
export interface TaskTable {
  label: string;
  columns: Record<string, Field>;
  rows: Record<string, FieldValue>[];
  source: Place;
}

/** Where money may come from. */
export type FundingSource = "state_budget" | "mainstreamed" | "sponsorship" | "other_lawful";

/** A paragraph on money: its sources, the rule it follows, and who estimates for whom. */
export interface FundingParagraph extends Clause {
  sources: FundingSource[];
  /** Document whose norms apply: `17/2022/TT-BTC`. */
  rule?: string;
  /** The way of the estimate, from the agency that draws it up to the body that decides. */
  estimate?: AgencyId[];
  /** What may be paid for, where the plan lists it. */
  covers?: string[];
}

/** A line of the budget: whole đồng. A plan with none is normal. */
export interface BudgetLine {
  year: number;
  category: string;
  source: FundingSource;
  amount: number;
  text: string;
}

/** One duty of an agency. */
export interface Duty extends Clause {
  role?: Role;
  /** The body that acts, where it is narrower than the heading (`Đoàn Thanh niên` under the mass organisations). */
  agency?: AgencyId;
  /** Bodies it acts with. */
  with?: AgencyId[];
  /** Tasks it serves, by place: our own reading, shown as such. */
  tasks?: Place[];
  details?: string[];
  /** It reports yearly by this duty. */
  reports?: true;
}

/** A heading of the implementation part: an agency and its duties; `number` is as printed, gaps included. */
export interface Responsibility {
  number: string;
  agency: AgencyId;
  /** "Đề nghị": the body is asked, not told. */
  requested?: true;
  /** Standing body of the steering committee. */
  standing?: true;
  duties: Duty[];
  source: Place;
}

/** A line under "Nơi nhận". */
export interface Recipient {
  text: string;
  /** `report` = (b/c), `act` = (để thực hiện), `file` = lưu. */
  purpose?: "report" | "act" | "file";
}

/** The signature block: authority lines, office, name as printed. */
export interface Signature {
  authority: string[];
  office: string;
  name: string;
}

/** Which part of the plan a printed section is. */
export type PlanPart = "purpose" | "targets" | "tasks" | "funding" | "responsibilities" | "reporting";

/** A section as printed: its Roman number and heading. */
export interface Section {
  number: string;
  title: string;
  part: PlanPart;
}

/** A paragraph as printed, its mark (`2`, `a`, `-`, `+`) apart; null where it has none. */
export interface PrintedLine {
  mark: string | null;
  text: string;
}

/** What an imported plan keeps of its paper's own words beside its structure, a paragraph each; its official text has them as they stand. */
export interface PrintedWords {
  /** Its bases, and the sentence that opens it. */
  opening: string[];
  /** The goals below the general one. */
  goals: PrintedLine[];
  /** The section on reports, where it has one. */
  reporting: PrintedLine[];
  closing: string[];
}

/** A plan: one unit, one programme. */
export interface Plan {
  /** Unique within its plugin: `qd-1373`. */
  id: string;
  /** Programme it carries out: `qd-1373`. */
  programme: string;
  /** Said in our own short words ("bản tóm lược"), as shipped plans are; an imported plan has the words of its paper: false. */
  digest: boolean;
  document: PlanDocument;
  legalBases: LegalBasis[];
  sections: Section[];
  purpose: Clause[];
  requirements: Clause[];
  generalGoal: Clause | null;
  targets: Target[];
  taskGroups: TaskGroup[];
  taskTables: Record<string, TaskTable>;
  funding: { paragraphs: FundingParagraph[]; lines: BudgetLine[] };
  responsibilities: Responsibility[];
  reporting: ReportingRule[];
  reviews: Review[];
  recipients: Recipient[];
  signature: Signature;
  /** Facts a check needs that the text gives in passing: `{ INST_DIGITAL: 3 }` = three schools. */
  statedTotals?: Record<string, { total: number; source: Place }>;
  printed?: PrintedWords;
}
