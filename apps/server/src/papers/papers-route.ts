import { type Context, paperFile, paperFormat, paperId } from "@xhht/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { nothingThere } from "../host/refusals.ts";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** `/papers/<id>.<format>`: the file of a frozen paper, always the same bytes, for whoever may read the paper. */
export const papersRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  app.get<{ Params: { file: string } }>("/papers/:file", async (request, reply) => {
    const [id, format, ...more] = request.params.file.split(".");
    const [named, formed] = [paperId.safeParse(id), paperFormat.safeParse(format)];
    if (!named.success || !formed.success || more.length > 0) return nothingThere(reply);
    try {
      const file = await paperFile(contextOf(request), named.data, formed.data);
      if (!file) return nothingThere(reply);
      return reply
        .header("content-type", types[file.format])
        .header("content-disposition", `attachment; filename="${file.name}"`)
        .header("cache-control", "private, no-store")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
    }
  });
};
