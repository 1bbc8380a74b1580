import { connectionFound, connectionLost } from "../shell/connection.ts";
import { askToSignIn } from "../shell/session.ts";
import { Failure } from "./failure.ts";
import type { Answer, Input, Path } from "./question.ts";
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
export const send = async <P extends Path>(path: P, input: Input<P>): Promise<Answer<P>> => {
  try {
    return (await post(path, input)) as Answer<P>;
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "signedOut" || !(await askToSignIn())) throw error;
    return (await post(path, input)) as Answer<P>;
  }
};
