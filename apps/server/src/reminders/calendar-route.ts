import { type Context, reportCalendar } from "@xhht/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { nothingThere } from "../host/refusals.ts";
import { reportPath } from "./report-path.ts";

/** `/calendar/:report.ics`: the deadline of a report for the calendar of whoever may read the report. */
export const calendarRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  app.get<{ Params: { file: string } }>("/calendar/:file", async (request, reply) => {
    const { file } = request.params;
    if (!file.endsWith(".ics")) return nothingThere(reply);
    const id = file.slice(0, -".ics".length);
    try {
      const text = await reportCalendar(contextOf(request), id, `${request.protocol}://${request.host}${reportPath(id) ?? "/"}`);
      return reply.type("text/calendar; charset=utf-8").header("content-disposition", 'attachment; filename="han-bao-cao.ics"').header("cache-control", "private, no-store").send(text);
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
    }
  });
};
