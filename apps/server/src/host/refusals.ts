import type { FastifyInstance, FastifyReply } from "fastify";
import { sendProblem } from "./problem.ts";

/** Never answered with the app's page: a program asked, not a person. */
const machinePaths = ["/trpc", "/api", "/auth", "/files", "/figures", "/papers", "/calendar", "/imports", "/healthz", "/readyz", "/openapi.json"];

/** Says that nothing is there. */
export const nothingThere = (reply: FastifyReply): FastifyReply => sendProblem(reply, { status: 404, detail: "Không có gì ở địa chỉ này." });

/**
 * Adds routes for programs and, beside them, what refuses the rest: 405 with `allow` for a wrong method at one of their
 * addresses, 404 for every other address under `/api` and the like, before a body is read or a disk touched.
 */
export const withRefusals = async (app: FastifyInstance, addRoutes: (scope: FastifyInstance) => void): Promise<void> => {
  const allowed = new Map<string, string[]>();
  await app.register(async (scope) => {
    scope.addHook("onRoute", ({ url, method }) => void allowed.set(url, [...(allowed.get(url) ?? []), method].flat()));
    addRoutes(scope);
  });
  for (const [url, methods] of allowed) {
    const allow = methods.join(", ");
    const others = app.supportedMethods.filter((method) => !methods.includes(method));
    refuse(app, url, others, (reply) => sendProblem(reply.header("allow", allow), { status: 405, detail: `Địa chỉ này chỉ nhận ${allow}.` }));
  }
  for (const url of machinePaths.flatMap((path) => [path, `${path}/*`])) if (!allowed.has(url)) refuse(app, url, app.supportedMethods, nothingThere);
};

/** In a hook: a body of a kind that nobody reads would be refused for its kind before any handler runs. */
const refuse = (app: FastifyInstance, url: string, method: string[], say: (reply: FastifyReply) => FastifyReply): void =>
  void app.route({ url, method, exposeHeadRoute: false, onRequest: (_, reply) => void say(reply), handler: (_, reply) => say(reply) });
