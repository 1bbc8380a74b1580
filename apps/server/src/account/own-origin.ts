import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { sentenceFor } from "./sentences.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses every request that may change something and comes from a page of another site. A browser always says from where
 * it posts; who says nothing is no browser and must not bring a cookie.
 */
export const ownOriginOnly =
  (publicUrl: string | null) =>
  ({ method, headers: { origin, host, cookie, "sec-fetch-site": site } }: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void => {
    if (harmless.has(method)) return done();
    const own =
      origin === undefined
        ? cookie === undefined && (site === undefined || site === "same-origin" || site === "none")
        : publicUrl === null
          ? origin === `http://${host}` || origin === `https://${host}`
          : origin === publicUrl;
    if (own) return done();
    void sendProblem(reply, { status: 403, detail: sentenceFor("FOREIGN_ORIGIN"), code: "FOREIGN_ORIGIN" });
  };
