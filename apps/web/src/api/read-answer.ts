import { Failure, kindOf } from "./failure.ts";

interface Envelope {
  result?: { data: unknown };
  error?: { message: string; data?: { httpStatus?: number; requestId?: string | null } };
}

/** The data of an answer of the API; throws a `Failure` with the server's own sentence where it refused. */
export const readAnswer = async (response: Response): Promise<unknown> => {
  const id = response.headers.get("x-request-id");
  const body = (await response.json().catch(() => ({}))) as Envelope;
  if (body.result) return body.result.data;
  const status = body.error?.data?.httpStatus ?? response.status;
  throw new Failure(kindOf(status), body.error?.message ?? "", body.error?.data?.requestId ?? id);
};
