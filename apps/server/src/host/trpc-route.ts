import { type CallType, type Context, errorShape, lasting, procedures } from "@xhht/api";
import { getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { getHTTPStatusCode } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { logFault } from "./log-fault.ts";
import type { KeepLasting } from "./keep-lasting.ts";
import { sendMade } from "./made-answer.ts";
import { packedAnswer } from "./packed-answer.ts";

/** A batch may hold so many calls. */
export const maxBatchSize = 20;

type Envelope = { result: { data: unknown } } | { error: ReturnType<typeof errorShape> };

interface Asked {
  Params: { path: string };
  Querystring: Record<string, string | string[] | undefined>;
}

/**
 * Serves the router under `/trpc` with the wire format of the stock adapter, without building a web `Request`, signals
 * and streams for each call, which cost ten times the answer itself. A contract test holds it to the stock adapter.
 * Queries may be asked by GET or POST. No subscriptions and no streaming.
 */
export const trpcRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context, keep: KeepLasting | null = null): void => {
  void app.register(async (scope) => {
    // JSON only: a form or a beacon of another site can send `text/plain` without asking first. The text is parsed per call,
    // so that broken JSON is answered in tRPC's own words.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("application/json", { parseAs: "string" }, (_, body, done) => done(null, body));
    scope.route<Asked>({
      method: ["GET", "POST"],
      url: "/trpc/:path",
      handler: async (request, reply) => {
        const ctx = contextOf(request);
        const version = keep?.versionFor(request, ctx) ?? null;
        const { envelope, errors } = await answer(request, ctx, (error) => logFault(request, error));
        const kept = request.method === "GET" && errors.length === 0 ? lastingIn(envelope) : null;
        if (kept) {
          const made = packedAnswer(kept);
          keep?.keep(request, ctx, made, version);
          return sendMade(request, reply, made);
        }
        return reply
          .code(errors.length === 0 ? 200 : getHTTPStatusCode(envelope as never, errors))
          .header("content-type", "application/json")
          .header("cache-control", "no-cache")
          .send(JSON.stringify(envelope));
      },
    });
    scope.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      const code = error.statusCode === 413 ? "PAYLOAD_TOO_LARGE" : error.statusCode === 415 ? "UNSUPPORTED_MEDIA_TYPE" : "INTERNAL_SERVER_ERROR";
      if (code === "INTERNAL_SERVER_ERROR") logFault(request, error);
      const shape = errorShape(new TRPCError({ code, message: error.message, cause: error }), { type: "unknown", ctx: contextOf(request) });
      return reply.code(shape.data.httpStatus).type("application/json").send(JSON.stringify({ error: shape }));
    });
  });
};

/** The answer of one call where it is the very object that the API remembers. */
const lastingIn = (envelope: Envelope | Envelope[]): object | null => {
  const data: unknown = "result" in envelope ? envelope.result.data : null;
  return typeof data === "object" && data !== null && lasting.has(data) ? data : null;
};

interface Answer {
  envelope: Envelope | Envelope[];
  errors: (TRPCError | undefined)[];
}
type Report = (error: Error) => void;

const answer = (request: FastifyRequest<Asked>, ctx: Context, report: Report): Promise<Answer> =>
  first(request.query.batch) === "1" ? answerBatch(request, ctx, report) : answerOne(request, ctx, report);

const answerOne = async (request: FastifyRequest<Asked>, ctx: Context, report: Report): Promise<Answer> => {
  const { path } = request.params;
  const errors: (TRPCError | undefined)[] = [];
  const type = procedures.get(path)?.about.type ?? "unknown";
  const envelope = await call({ request, path, at: 0, type, ctx, inputAt: inputsOf(request, false), errors, report });
  return { envelope, errors };
};

const answerBatch = async (request: FastifyRequest<Asked>, ctx: Context, report: Report): Promise<Answer> => {
  const paths = request.params.path.split(",");
  const types = new Set(paths.flatMap((path) => procedures.get(path)?.about.type ?? []));
  const refuse = (message: string): Answer => {
    const error = new TRPCError({ code: "BAD_REQUEST", message });
    return { envelope: { error: errorShape(error, { type: "unknown", ctx }) }, errors: [error] };
  };
  if (paths.length > maxBatchSize) return refuse("Batch call exceeds maximum size");
  if (types.size > 1) return refuse(`Cannot mix procedure types in call: ${[...types].join(", ")}`);
  const type: CallType = [...types][0] ?? "unknown";
  const errors: (TRPCError | undefined)[] = [];
  const inputAt = inputsOf(request, true);
  const envelope = await Promise.all(paths.map((path, at) => call({ request, path, at, type, ctx, inputAt, errors, report })));
  return { envelope, errors };
};

interface OneCall {
  request: FastifyRequest<Asked>;
  path: string;
  /** Its place in the batch. */
  at: number;
  type: CallType;
  ctx: Context;
  inputAt: (at: number) => Promise<unknown>;
  errors: (TRPCError | undefined)[];
  report: Report;
}

const call = async ({ request, path, at, type, ctx, inputAt, errors, report }: OneCall): Promise<Envelope> => {
  try {
    return { result: { data: await run(request.method, path, () => inputAt(at), ctx, at) } };
  } catch (cause) {
    const error = (errors[at] = getTRPCErrorFromUnknown(cause));
    if (error.code === "INTERNAL_SERVER_ERROR") report(error);
    return { error: errorShape(error, { type, path, ctx }) };
  }
};

const run = async (method: string, path: string, getRawInput: () => Promise<unknown>, ctx: Context, batchIndex: number): Promise<unknown> => {
  const procedure = procedures.get(path);
  if (!procedure) throw new TRPCError({ code: "NOT_FOUND", message: `No procedure found on path "${path}"` });
  const { type } = procedure.about;
  if (method !== "POST" && type === "mutation")
    throw new TRPCError({ code: "METHOD_NOT_SUPPORTED", message: `Unsupported ${method}-request to ${type} procedure at path "${path}"` });
  return procedure({ path, getRawInput, ctx, type, signal: undefined, batchIndex });
};

/** Inputs by place in the batch, parsed at the first question: a procedure without input never sees broken JSON. */
const inputsOf = (request: FastifyRequest<Asked>, isBatch: boolean): ((at: number) => Promise<unknown>) => {
  let inputs: Record<number, unknown> | undefined;
  const parse = (): Record<number, unknown> => {
    const text = request.method === "GET" ? first(request.query.input) : (request.body as string | undefined);
    if (!text) return {};
    const value: unknown = JSON.parse(text);
    if (!isBatch) return { 0: value };
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<number, unknown>;
    throw new TRPCError({ code: "BAD_REQUEST", message: '"input" needs to be an object when doing a batch call' });
  };
  return async (at) => {
    try {
      return (inputs ??= parse())[at];
    } catch (cause) {
      if (cause instanceof TRPCError) throw cause;
      throw new TRPCError({ code: "BAD_REQUEST", message: cause instanceof Error ? cause.message : "Invalid input", cause });
    }
  };
};

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);
