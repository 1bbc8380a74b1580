import { connectionFound, connectionLost } from "../shell/connection.ts";
import { Failure } from "./failure.ts";
import { addressOf, type Answer, type Input, type Path, type Question } from "./question.ts";
import { readAnswer } from "./read-answer.ts";

/** The last good answer to each question, so that what was once read stays readable without a network. */
const kept = new Map<string, unknown>();

/** Forgets the last answers. */
export const forgetKept = (): void => kept.clear();

/** Asks the API one question by GET; typed by its router. Throws a `Failure` when no answer can be had. */
export const ask = async <P extends Path>(path: P, input?: Input<P>): Promise<Answer<P>> => {
  const address = addressOf([path, input] as Question);
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    connectionLost();
    if (kept.has(address)) return kept.get(address) as Answer<P>;
    throw new Failure("offline", "");
  }
  connectionFound();
  const data = await readAnswer(response);
  kept.set(address, data);
  return data as Answer<P>;
};
