import type { Severity } from "../issue.ts";
import type { Plan } from "../plan/plan.ts";
import type { Place } from "../target/target.ts";
import type { CheckContext } from "./context.ts";

/** One place where a diagnostic has something to say: whole Vietnamese sentences with the figures. */
export interface Finding {
  place: Place;
  message: string;
  remedy: string;
}

/** One question put to a plan; it stays silent where the part of the context that it needs is absent. */
export interface Diagnostic {
  /** Stable for ever: `target.below-nation`. */
  code: string;
  /** What it looks for, in Vietnamese, as a line of a list. */
  title: string;
  severity: Severity;
  run(plan: Plan, context: CheckContext): Finding[];
}
