import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import helmet, { type HelmetOptions } from "helmet";

/** Where we differ from helmet: only our own scripts run, nobody frames us, and plain http inside an office keeps working. */
const policy: HelmetOptions = {
  contentSecurityPolicy: {
    // Its defaults have `upgrade-insecure-requests`, which breaks plain http.
    useDefaults: false,
    directives: {
      "default-src": ["'self'"],
      "script-src": ["'self'"],
      "style-src": ["'self'"],
      // Widgets place themselves with style attributes; style elements stay forbidden.
      "style-src-attr": ["'unsafe-inline'"],
      "img-src": ["'self'", "data:"],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
    },
  },
  xFrameOptions: { action: "deny" },
  referrerPolicy: { policy: "same-origin" },
  // For browsers that cannot run this app; each header costs every answer a microsecond.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/**
 * Headers of the app's page, by helmet (OWASP ASVS V3.4). They never differ, so helmet writes them once and not, as
 * @fastify/helmet would, for every answer, which doubled the cost of a small one.
 */
export const pageHeaders = (): Record<string, string> => {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(policy)(answer.req, answer, () => {});
  return { ...(answer.getHeaders() as Record<string, string>), "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()" };
};

/**
 * Headers of every other answer (OWASP REST Security): data and scripts are no page, so nothing in them may load, run or be framed,
 * and what only a page obeys is left out.
 */
export const dataHeaders = (): Record<string, string> => {
  const { "strict-transport-security": hsts, "cross-origin-resource-policy": corp, "x-content-type-options": sniff } = pageHeaders();
  return {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": sniff!,
    "strict-transport-security": hsts!,
    "cross-origin-resource-policy": corp!,
  };
};
