/**
 * Why an answer did not come: no network, no such thing, a refused question, nobody signed in, no right to it, somebody was
 * faster, too many tries, or a fault of the server.
 */
export type FailureKind =
  | "offline"
  | "missing"
  | "refused"
  | "signedOut"
  | "forbidden"
  | "conflict"
  | "tooMany"
  | "server";

const kinds: Record<number, FailureKind> = {
  400: "refused",
  401: "signedOut",
  403: "forbidden",
  404: "missing",
  409: "conflict",
  412: "conflict",
  422: "refused",
  429: "tooMany",
};

/** What an HTTP status says. */
export const kindOf = (status: number): FailureKind => kinds[status] ?? "server";

/** A question that was not answered; `message` is a Vietnamese sentence, `requestId` the code to read out over the phone. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly requestId: string | null;

  constructor(kind: FailureKind, message: string, requestId: string | null = null) {
    super(message);
    this.kind = kind;
    this.requestId = requestId;
  }
}
