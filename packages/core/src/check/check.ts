import type { Issue, Severity } from "../issue.ts";
import type { Plan } from "../plan/plan.ts";
import { agencyChecks } from "./agencies.ts";
import type { CheckContext } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { documentChecks } from "./documents.ts";
import { dutyChecks } from "./duties.ts";
import { numbering } from "./numbering.ts";
import { partChecks } from "./parts.ts";
import { reportingChecks } from "./reporting.ts";
import { tableChecks } from "./tables.ts";
import { targetComparison } from "./target-comparison.ts";
import { targetTime } from "./target-time.ts";
import { targetValues } from "./target-values.ts";
import { targetWording } from "./target-wording.ts";
import { unitChecks } from "./units.ts";

/** Every question that `check` asks, in the order of its answers. */
export const diagnostics: readonly Diagnostic[] = [
  ...documentChecks,
  ...partChecks,
  ...numbering,
  ...targetValues,
  ...targetWording,
  ...targetTime,
  ...targetComparison,
  ...agencyChecks,
  ...dutyChecks,
  ...tableChecks,
  ...reportingChecks,
  ...unitChecks,
];

const weight: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/**
 * What a reader should know before relying on a plan: errors first, then warnings, then hints. Each issue has a stable
 * code, the clause, a Vietnamese sentence with the figures and what to do. What the context lacks is not asked.
 */
export const check = (plan: Plan, context: CheckContext = {}): Issue[] =>
  diagnostics
    .flatMap(({ code, severity, run }) => run(plan, context).map((finding): Issue => ({ code, severity, ...finding })))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity]);
