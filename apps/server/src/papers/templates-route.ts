import { type Context, mayTemplate, takeTemplate } from "@xhht/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { fileName } from "../evidence/file-name.ts";
import { sendProblem } from "../host/problem.ts";
import { asked, takeBytes } from "../host/take-bytes.ts";

/** The largest template, in bytes. */
const largestTemplate = 1024 * 1024;

/**
 * `POST /templates?unit=…&kind=plan|report&name=…` says what a .docx names; with `&keep=yes` it becomes the template of the unit
 * and of all below. Who may is asked before a byte is read; the file is read in a thread of its own.
 */
export const templatesRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  void app.register(async (scope) => {
    takeBytes(scope, { limit: largestTemplate, tooLarge: "Mẫu lớn hơn 1 MB. Hãy bỏ hình ảnh khỏi mẫu rồi chọn lại." });
    scope.post("/templates", { onRequest: async (request) => mayTemplate(contextOf(request), asked(request, "unit")) }, async (request, reply) => {
      const [bytes, kind] = [request.body, asked(request, "kind")];
      if (!(bytes instanceof Uint8Array) || bytes.length === 0) return sendProblem(reply, { status: 400, detail: "Không nhận được byte nào của mẫu. Hãy kiểm tra lại tệp rồi chọn lại." });
      if (kind !== "plan" && kind !== "report") return sendProblem(reply, { status: 400, detail: "Chưa rõ mẫu này cho loại văn bản nào. Hãy chọn kế hoạch hoặc báo cáo." });
      const name = fileName(asked(request, "name"));
      return reply.send(await takeTemplate(contextOf(request), { unit: asked(request, "unit"), kind, name, bytes, keep: asked(request, "keep") === "yes" }));
    });
  });
};
