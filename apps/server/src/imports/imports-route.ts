import { type Context, mayImport, startImport } from "@xhht/api";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { fileName } from "../evidence/file-name.ts";
import { sendProblem } from "../host/problem.ts";

/** The largest document that is read in, in bytes. */
export const largestDocument = 20 * 1024 * 1024;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * `POST /imports?unit=…&name=…` takes the one file of a plan (a pasted text comes as text/plain) and answers with the id of
 * the import. Who may is asked before a byte is read; the file is read in a thread of its own; what cannot be read is
 * refused with the reason and what to do.
 */
export const importsRoute = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Context): void => {
  void app.register(async (scope) => {
    // A document is bytes, whatever it calls itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largestDocument }, (_request, body, done) => done(null, body));
    scope.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
      if (error instanceof TRPCError) return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
      if (error.statusCode === 413)
        return sendProblem(reply, { status: 413, detail: `Tệp lớn hơn ${largestDocument / 1024 / 1024} MB. Hãy bỏ bớt hình ảnh hoặc tách riêng phần kế hoạch rồi chọn lại.` });
      throw error;
    });
    const unitOf = ({ query }: FastifyRequest): string => text((query as Record<string, unknown>)["unit"]);
    scope.post("/imports", { onRequest: async (request) => mayImport(contextOf(request), unitOf(request)) }, async (request, reply) => {
      const bytes = request.body;
      if (!(bytes instanceof Uint8Array) || bytes.length === 0)
        return sendProblem(reply, { status: 400, detail: "Không nhận được byte nào của văn bản. Hãy kiểm tra lại tệp rồi chọn lại." });
      const name = fileName(text((request.query as Record<string, unknown>)["name"]));
      return reply.code(201).send(await startImport(contextOf(request), { unit: unitOf(request), fileName: name, bytes }));
    });
  });
};
