/** How much a problem matters: an `error` stops, a `warning` should be answered, a `hint` may be ignored. */
export type Severity = "error" | "warning" | "hint";

/**
 * A problem that a person can fix, as a value. `message` and `remedy` are whole Vietnamese sentences;
 * `place` says where (a field path, or the clause of the document such as `II.2.a`); `code` never changes.
 */
export interface Issue {
  code: string;
  severity: Severity;
  place: string;
  message: string;
  remedy: string;
}

/** Either a value or the problems that kept it from being made. */
export type Result<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Wraps a value as a successful result. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps one or more problems as a failed result. */
export const fail = (...issues: Issue[]): { ok: false; issues: Issue[] } => ({ ok: false, issues });
