import type { Issue } from "@xhht/core";
import { TRPCError } from "@trpc/server";

type Code = ConstructorParameters<typeof TRPCError>[0]["code"];

/** An act that was understood and cannot be done now; says why in whole sentences, each finding with its place. */
export class Refused extends TRPCError {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], code: Code = "UNPROCESSABLE_CONTENT") {
    super({ code, message: issues.map(({ message, remedy }) => `${message} ${remedy}`).join(" ") });
    this.issues = issues;
  }
}

/** Refuses with one sentence for what is wrong and one for what to do. */
export const refuse = (code: string, message: string, remedy: string, place = ""): Refused =>
  new Refused([{ code, severity: "error", place, message, remedy }]);
