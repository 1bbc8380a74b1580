import type { PeriodId, ReportSubject, UnitId } from "@xhht/core";
import type { Answer, Input } from "../api/question.ts";
import { ask } from "../api/ask.ts";
import { send } from "../api/send.ts";

/** Whose figures a file holds. */
export interface FileScope {
  unit: UnitId;
  period: PeriodId;
  subject: ReportSubject;
}

/** What the server read in a file; nothing is written. */
export type ReadFile = Answer<"values.check">;

/** Which number was meant where a file leaves a doubt. */
export type SettledNumber = NonNullable<Input<"values.check">["answers"]>[number];

/** The largest file that the server takes, in bytes. */
export const mostBytes = 130_000;

/** Reads a file on the server. */
export const readFile = async (scope: FileScope, file: File, answers: readonly SettledNumber[]): Promise<ReadFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return send("values.check", { ...scope, file: { name: file.name.slice(0, 200), base64 }, answers: [...answers] });
};

/** Hands a file of the figures as the server has them to the person; its name. */
export const saveTemplate = async (scope: FileScope, kind: "csv" | "xlsx"): Promise<string> => {
  const { name, base64 } = await ask("values.file", { ...scope, kind });
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes]));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
};
