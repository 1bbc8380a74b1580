import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The id of a request: the caller's own where it can be one, else a new one. */
export const requestIdOf = ({ "x-request-id": given }: IncomingHttpHeaders): string =>
  typeof given === "string" && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
