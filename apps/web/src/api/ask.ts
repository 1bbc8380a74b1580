import { connectionFound, connectionLost } from "../shell/connection.ts";
import { Failure } from "./failure.ts";
import { addressOf, type Answer, type Input, type Path, type Question } from "./question.ts";

interface Envelope {
  result?: { data: unknown };
  error?: { message: string; data?: { httpStatus?: number; requestId?: string | null } };
}

/** The last good answer to each question, so that what was once read stays readable without a network. */
const kept = new Map<string, unknown>();

const read = async (response: Response): Promise<unknown> => {
  const id = response.headers.get("x-request-id");
  const body = (await response.json().catch(() => ({}))) as Envelope;
  if (body.result) return body.result.data;
  const status = body.error?.data?.httpStatus ?? response.status;
  const kind = status === 404 ? "missing" : status === 400 ? "refused" : "server";
  throw new Failure(kind, body.error?.message ?? "", body.error?.data?.requestId ?? id);
};

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
  const data = await read(response);
  kept.set(address, data);
  return data as Answer<P>;
};
