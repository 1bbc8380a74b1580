import type { ParseArgsConfig } from "node:util";
import type { Issue } from "@xhht/core";
import type { Environment } from "../config.ts";

/** What a command sees of the world outside. */
export interface Terminal {
  /** Writes a line to stdout. */
  out(text: string): void;
  /** Writes a line to stderr. */
  err(text: string): void;
  env: Environment;
  workingFolder: string;
}

/** What a person typed after the command's name. */
export interface Typed {
  words: string[];
  options: Record<string, string | boolean | undefined>;
}

/** 0 = fine, 1 = an error found or the input refused, 2 = wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command of `xhht`. */
export interface Command {
  /** `units find`. */
  name: string;
  /** How its arguments are written, after the name. */
  usage: string;
  summary: string;
  /** What `--help` says beyond that, in lines of at most 130 letters. */
  details?: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>;
}

const marks: Record<Issue["severity"], string> = { error: "LỖI", warning: "CẢNH BÁO", hint: "GỢI Ý" };

/** An issue as two lines for people: where and what, then what to do. */
export const sayIssue = ({ severity, place, message, remedy, code }: Issue): string =>
  `${marks[severity]} [${place}] ${message}\n    → ${remedy} (${code})`;

/** An issue as one sentence and its remedy: for refusals at start. */
export const saySentence = ({ message, remedy }: Issue): string => `${message} ${remedy}`;
