import { type Context, mayImport, startImport } from "@xhht/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { fileName } from "../evidence/file-name.ts";
import { sendProblem } from "../host/problem.ts";
import { asked, takeBytes } from "../host/take-bytes.ts";

/** The largest document that is read in, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

/**
 * `POST /imports?unit=…&name=…` takes the one file of a plan (a pasted text comes as text/plain) and answers with the id of
 * the import. Who may is asked before a byte is read; the file is read in a thread of its own; what cannot be read is
 * refused with the reason and what to do.
 */
export const importsRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  void app.register(async (scope) => {
    takeBytes(scope, { limit: largestDocument, tooLarge: `Tệp lớn hơn ${largestDocument / 1024 / 1024} MB. Hãy bỏ bớt hình ảnh hoặc tách riêng phần kế hoạch rồi chọn lại.` });
    scope.post("/imports", { onRequest: async (request) => mayImport(contextOf(request), asked(request, "unit")) }, async (request, reply) => {
      const bytes = request.body;
      if (!(bytes instanceof Uint8Array) || bytes.length === 0)
        return sendProblem(reply, { status: 400, detail: "Không nhận được byte nào của văn bản. Hãy kiểm tra lại tệp rồi chọn lại." });
      const name = fileName(asked(request, "name"));
      return reply.code(201).send(await startImport(contextOf(request), { unit: asked(request, "unit"), fileName: name, bytes }));
    });
  });
};
