import { expect, test } from "vitest";
import { waitingFields } from "./waiting.ts";

const issue = (place: string, severity: "error" | "warning" | "hint", code = "import.undecided") => ({ code, severity, place, message: "", remedy: "" });

test("what keeps the plan from being saved comes first, in the order of the page, each once", () => {
  const issues = [issue("targets.10", "error"), issue("targets.2", "error"), issue("targets.2", "error"), issue("legalBases.0", "hint"), issue("unread.0", "warning", "import.unread"), issue("head.issuer", "error"), issue("programme", "error")];
  expect(waitingFields({ issues })).toEqual(["programme", "head.issuer", "targets.2", "targets.10", "unread.0"]);
});
