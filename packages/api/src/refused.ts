import type { Issue } from "@xhht/core";
import { TRPCError } from "@trpc/server";

type Code = ConstructorParameters<typeof TRPCError>[0]["code"];

/** So many faults are named: whoever sends thousands does not read them, and an answer must not outgrow its question. */
const most = 20;

/** The first twenty faults, and how many there are besides. */
export const firstIssues = (issues: readonly Issue[]): readonly Issue[] =>
  issues.length <= most
    ? issues
    : [...issues.slice(0, most), { code: "more", severity: "error", place: "", message: `Còn ${issues.length - most} lỗi nữa.`, remedy: "Hãy sửa các lỗi trên rồi thử lại để thấy các lỗi còn lại." }];

/** An act that was understood and cannot be done now; says why in whole sentences, each finding with its place. */
export class Refused extends TRPCError {
  readonly issues: readonly Issue[];

  constructor(all: readonly Issue[], code: Code = "UNPROCESSABLE_CONTENT") {
    const issues = firstIssues(all);
    super({ code, message: issues.map(({ message, remedy }) => `${message} ${remedy}`).join(" ") });
    this.issues = issues;
  }
}

/** Refuses with one sentence for what is wrong and one for what to do. */
export const refuse = (code: string, message: string, remedy: string, place = ""): Refused =>
  new Refused([{ code, severity: "error", place, message, remedy }]);
