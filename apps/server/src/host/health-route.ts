import type { FastifyInstance } from "fastify";
import { logFault } from "./log-fault.ts";
import { sendProblem } from "./problem.ts";

/** `/healthz`: the process answers. `/readyz`: it can also reach its database, and is not about to stop. */
export const healthRoute = (app: FastifyInstance, ready: () => Promise<void>): void => {
  app.get("/healthz", async (_, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await ready();
      return reply.send({ status: "ready" });
    } catch (error) {
      logFault(request, error);
      return sendProblem(reply, { status: 503, detail: "Chưa sẵn sàng: không hỏi được cơ sở dữ liệu, hoặc máy chủ đang dừng." });
    }
  });
};
