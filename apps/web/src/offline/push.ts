import type { OperationAnswer } from "@xhht/core";
import type { Pending } from "./outbox.ts";

/** What became of a batch: answered; nobody there; the session ended or may not go on; or not understood as a whole. */
export type Pushed =
  | { kind: "answered"; answers: OperationAnswer[] }
  | { kind: "unreachable" }
  | { kind: "signedOut" }
  | { kind: "refused"; message: string };

/** Sends a batch of one unit and period to the server. Never throws: each failure has its own way on. */
export const push = async (batch: readonly Pending[]): Promise<Pushed> => {
  const { unit, period } = batch[0]!;
  const operations = batch.map(({ id, key, state, value, baseVersion, typedAt }) => ({ id, key, state, value, baseVersion, typedAt }));
  try {
    const response = await fetch("/trpc/entries.push", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ unit, period, operations }),
      signal: AbortSignal.timeout(30_000),
    });
    const body = (await response.json()) as { result?: { data?: OperationAnswer[] }; error?: { message?: string } };
    if (Array.isArray(body.result?.data)) return { kind: "answered", answers: body.result.data };
    if (response.status === 401) return { kind: "signedOut" };
    if ([400, 403, 404, 413].includes(response.status)) return { kind: "refused", message: body.error?.message ?? "" };
    return { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
};
