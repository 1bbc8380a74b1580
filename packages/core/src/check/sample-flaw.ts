import type { Issue } from "../issue.ts";
import type { Plan } from "../plan/plan.ts";
import { milestone, setFor, type TargetDraft } from "../target/build.ts";
import { check } from "./check.ts";
import type { CheckContext, NationTarget } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { sampleContext, samplePlan } from "./sample-plan.ts";

/** What to change in the clean sample plan and its context. */
export interface Change {
  plan?: Partial<Plan>;
  context?: Partial<CheckContext>;
}

/** A change that one diagnostic must find exactly once, at a place, with the figures in the sentence. */
export interface Flaw extends Change {
  place: string;
  says: string[];
}

/** The issues of one code in the sample plan after a change. */
export const found = (code: string, { plan, context }: Change): Issue[] =>
  check(samplePlan(plan), sampleContext(context)).filter((issue) => issue.code === code);

/** What is wrong with the answer of a diagnostic to its flaw; empty when it is found as it should be. */
export const complaints = ({ code, severity }: Diagnostic, flaw: Flaw | undefined): string[] => {
  if (!flaw) return ["no flaw to find"];
  const [issue, ...more] = found(code, flaw);
  if (!issue) return ["not found"];
  const unsaid = flaw.says.filter((words) => !issue.message.includes(words));
  return [
    ...more.map(({ place }) => `also found at ${place}`),
    ...(issue.severity === severity ? [] : [`severity ${issue.severity}`]),
    ...(issue.place === flaw.place ? [] : [`found at ${issue.place}`]),
    ...unsaid.map((words) => `does not say ${words}: ${issue.message}`),
    ...[issue.message, issue.remedy]
      .filter((text) => !/^[\p{Lu}“].*\.$/u.test(text))
      .map((text) => `no sentence: ${text}`),
  ];
};

/** National goals of the sample programme for 2025. */
export const nationGoals = (...drafts: TargetDraft[]): NationTarget[] =>
  setFor(["commune"], milestone(2025, "QĐ 1", drafts)).map((target) => ({ ...target, programme: "qd-1" }));
