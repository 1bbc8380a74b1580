/** Why an answer did not come: no network, no such thing, a refused question, or a fault of the server. */
export type FailureKind = "offline" | "missing" | "refused" | "server";

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
