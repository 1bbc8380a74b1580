import { type Context, mayTemplate, takeTemplate } from "@xhht/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { fileName } from "../evidence/file-name.ts";
import { sendProblem } from "../host/problem.ts";

/** The largest template, in bytes. */
export const largestTemplate = 1024 * 1024;

const asked = ({ query }: FastifyRequest, name: string): string => {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
};

/**
 * `POST /templates?unit=…&kind=plan|report&name=…` says what a .docx names; with `&keep=yes` it becomes the template of the unit
 * and of all below. Who may is asked before a byte is read; the file is read in a thread of its own.
 */
export const templatesRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestTemplate }, (_request, body, done) => done(null, body));
    scope.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
      if (error instanceof TRPCError) return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
      if (error.statusCode === 413) return sendProblem(reply, { status: 413, detail: "Mẫu lớn hơn 1 MB. Hãy bỏ hình ảnh khỏi mẫu rồi chọn lại." });
      throw error;
    });
    scope.post("/templates", { onRequest: async (request) => mayTemplate(contextOf(request), asked(request, "unit")) }, async (request, reply) => {
      const [bytes, kind] = [request.body, asked(request, "kind")];
      if (!(bytes instanceof Uint8Array) || bytes.length === 0) return sendProblem(reply, { status: 400, detail: "Không nhận được byte nào của mẫu. Hãy kiểm tra lại tệp rồi chọn lại." });
      if (kind !== "plan" && kind !== "report") return sendProblem(reply, { status: 400, detail: "Chưa rõ mẫu này cho loại văn bản nào. Hãy chọn kế hoạch hoặc báo cáo." });
      const name = fileName(asked(request, "name"));
      return reply.send(await takeTemplate(contextOf(request), { unit: asked(request, "unit"), kind, name, bytes, keep: asked(request, "keep") === "yes" }));
    });
  });
};
