import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problem.ts";

/** How much the routes of a scope take. */
export interface TakingBytes {
  /** The largest body, in bytes. */
  limit: number;
  /** What is too large and what to do, in Vietnamese. */
  tooLarge: string;
}

/** Lets the routes of a scope take one file: a body is bytes, whatever it calls itself. What the API refuses is a problem in its words. */
export const takeBytes = (scope: FastifyInstance, { limit, tooLarge }: TakingBytes): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: limit }, (_request, body, done) => done(null, body));
  scope.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    if (error instanceof TRPCError) return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
    if (error.statusCode === 413) return sendProblem(reply, { status: 413, detail: tooLarge });
    throw error;
  });
};

/** A parameter of the address; empty where it is missing or given more than once. */
export const asked = ({ query }: FastifyRequest, name: string): string => {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
};
