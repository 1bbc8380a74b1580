import type { IncomingMessage, ServerResponse } from "node:http";
import { giveMade, type MadeAnswer } from "./made-answer.ts";
import { requestIdOf } from "./request-id.ts";

/** Answers at the door what was answered before, while that still stands. */
export interface AskedAgain {
  /** Gives the answer of a request again and says so; false: it is to be worked out. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** The same question by the same person may be given this answer again; `stands` is asked every time before. */
  keep(request: IncomingMessage, made: MadeAnswer, stands: () => boolean): void;
}

/** So many answers wait at the door; their bytes are remembered elsewhere. */
const most = 2_000;

/** Public pages are for whoever asks; of everything else the cookies are a part of the question. */
const questionOf = ({ url = "", headers: { cookie = "" } }: IncomingMessage): string => (url.startsWith("/cong-khai") ? url : `${url}\n${cookie}`);

/** A door that knows nothing yet. */
export const createAskedAgain = (): AskedAgain => {
  const known = new Map<string, { made: MadeAnswer; stands: () => boolean }>();
  return {
    answer(request, response) {
      if (known.size === 0 || request.method !== "GET") return false;
      const question = questionOf(request);
      const found = known.get(question);
      if (!found) return false;
      if (found.stands()) return giveMade(request.headers, response, found.made, requestIdOf(request.headers));
      known.delete(question);
      return false;
    },
    keep(request, made, stands) {
      if (request.method !== "GET") return;
      if (known.size >= most) known.clear();
      known.set(questionOf(request), { made, stands });
    },
  };
};
