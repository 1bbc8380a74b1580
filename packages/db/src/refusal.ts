import type { Issue } from "@xhht/core";

/** A database that cannot be used until a person does something; `issue` says what, in Vietnamese. */
export class DatabaseRefusal extends Error {
  override readonly name = "DatabaseRefusal";
  readonly issue: Issue;

  constructor(code: string, place: string, message: string, remedy: string, cause?: unknown) {
    super(`${message} ${remedy}`, { cause });
    this.issue = { code: `database.${code}`, severity: "error", place, message, remedy };
  }
}
