import { connectionFound, connectionLost } from "../shell/connection.ts";
import { askToSignIn } from "../shell/session.ts";
import type { Calls } from "./calls.ts";
import { Failure } from "./failure.ts";
import { readAnswer } from "./read-answer.ts";

const post = async (path: string, input: unknown): Promise<unknown> => {
  let response: Response;
  try {
    response = await fetch(`/trpc/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input ?? null),
    });
  } catch {
    connectionLost();
    throw new Failure("offline", "");
  }
  connectionFound();
  return readAnswer(response);
};

/**
 * Tells the API to do one thing by POST; typed by its router. Where the session has ended the sign-in opens over the page,
 * and the same thing is sent once more. Throws a `Failure` when it was not done.
 */
export const send = async <P extends keyof Calls>(path: P, input: Calls[P]["input"]): Promise<Calls[P]["output"]> => {
  try {
    return await post(path, input);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "signedOut" || !(await askToSignIn())) throw error;
    return post(path, input);
  }
};
