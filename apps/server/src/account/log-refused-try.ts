import type { FastifyRequest } from "fastify";
import { canonicalAddress } from "./canonical-address.ts";

/** A secret that was tried and not taken, or not even looked at. */
export interface RefusedTry {
  /** The door, `sign-in/email`. */
  path: string;
  /** The person's id, or the key that unknown e-mails share; never the e-mail. Null where there is none. */
  account: string | null;
  code: string;
}

/** Writes a refused try to the log for whoever keeps watch: from where and on which account, never what was typed. */
export const logRefusedTry = (request: FastifyRequest, { path, account, code }: RefusedTry): void =>
  request.log.warn({ event: "sign-in.refused", path, code, account, from: canonicalAddress(request.ip), reqId: request.id });
