import { getTRPCErrorFromUnknown } from "@trpc/server";
import { type Context, errorShape, restCalls } from "@xhht/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { logFault } from "./log-fault.ts";
import { sendProblem } from "./problem.ts";

/** Serves every procedure that names a REST path as `GET /api/v1…`, read-only, and the description at `/openapi.json`. */
export const restRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  for (const { path, procedure, url, toInput } of restCalls()) {
    app.get<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>(`/api/v1${url}`, async (request, reply) => {
      const ctx = contextOf(request);
      const input = toInput(request.params, request.query);
      try {
        const getRawInput = async (): Promise<unknown> => input;
        const answer = await procedure({ path, getRawInput, ctx, type: "query", signal: undefined, batchIndex: 0 });
        return reply.type("application/json; charset=utf-8").header("cache-control", "no-cache").send(JSON.stringify(answer));
      } catch (cause) {
        const error = getTRPCErrorFromUnknown(cause);
        if (error.code === "INTERNAL_SERVER_ERROR") logFault(request, error);
        const { message, data } = errorShape(error, { type: "query", path, ctx });
        return sendProblem(reply, { status: data.httpStatus, detail: message, ...(data.fields ? { fields: data.fields } : {}) });
      }
    });
  }
  let description: Promise<string> | undefined;
  app.get("/openapi.json", async (_, reply) => {
    description ??= import("@xhht/api/openapi").then(({ openApi }) => JSON.stringify(openApi()));
    return reply.type("application/json; charset=utf-8").header("cache-control", "no-cache").send(await description);
  });
};
