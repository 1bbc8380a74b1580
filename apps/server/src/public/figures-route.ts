import { type Context, figureTable } from "@xhht/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { nothingThere } from "../host/refusals.ts";
import { contentTypes, figureFile } from "./figure-file.ts";
import { readFile } from "./public-address.ts";

type Asked = FastifyRequest<{ Params: { unit: string; period: string }; Querystring: { view?: string } }>;

/** `/figures/<unit>/<period>.<kind>?view=reported|restated`: what a dashboard shows, as a file, for whoever may read the unit's reports. */
export const figuresRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  app.get("/figures/:unit/:period", async (request: Asked, reply) => {
    const { unit, period } = request.params;
    const asked = readFile(period);
    const ctx = contextOf(request);
    try {
      const table = await figureTable(ctx, { unit, period: asked?.name ?? "", view: request.query.view ?? "reported" });
      if (!table || !asked?.kind || table.figures.length === 0) return nothingThere(reply);
      const name = `tong-hop-${table.unit.code}-${table.period.id.replace("/", "-")}${table.view === "restated" ? "-quy-doi" : ""}`;
      const { foldedAt, figures, ...about } = table;
      const leaving = {
        title: `${table.unit.name}, ${table.period.label.toLocaleLowerCase("vi")}`, csv: `${name}.csv`, id: `XHHT-${table.unit.code}-${table.period.id.replace("/", "-")}`,
        figures, at: foldedAt ?? ctx.now().toISOString(), about: { ...about, foldedAt }, demo: ctx.demo,
      };
      const bytes = await figureFile(asked.kind, leaving);
      return reply
        .type(contentTypes[asked.kind])
        .header("content-disposition", `attachment; filename="${name}.${asked.kind}"`)
        .header("cache-control", "private, no-store")
        .send(typeof bytes === "string" ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
    }
  });
};
