import type { FastifyRequest } from "fastify";

/** Writes an unexpected error with the id that the answer carries, so that the two can be brought together. */
export const logFault = (request: FastifyRequest, error: unknown): void => request.log.error({ err: error, reqId: request.id });
