import { mkdirSync } from "node:fs";
import { attachEvidence, authorize, type Context, evidenceFile, signIn } from "@xhht/api";
import { period as readPeriod } from "@xhht/core";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem } from "../host/problem.ts";
import { nothingThere } from "../host/refusals.ts";
import type { BlobStore } from "./blob-store.ts";
import { type Arrived, openUploads } from "./uploads.ts";

/** What evidence needs. */
export interface FilesOptions {
  store: BlobStore;
  /** Folder for files on their way. */
  uploadFolder: string;
  contextOf(request: FastifyRequest): Context;
}

type Asked = FastifyRequest<{ Params: { id?: string } }>;

/**
 * `/files/uploads` takes evidence in pieces (tus), `/files/:id` gives it back. Every one of these ways asks the place that
 * decides rights for procedures, for the very file: an upload belongs to the person who began it.
 */
export const filesRoute = (app: FastifyInstance, { store, uploadFolder, contextOf }: FilesOptions): void => {
  mkdirSync(uploadFolder, { recursive: true });
  const uploads = openUploads<Context>({
    folder: uploadFolder,
    async finish(file, ctx) {
      await store.put(file.hash, file.path, file.type);
      return attachEvidence(ctx, file.id, describe(file));
    },
  });

  const takePiece = async (request: Asked, reply: FastifyReply): Promise<void> => {
    const ctx = contextOf(request);
    const actor = await signIn(ctx);
    const { id } = request.params;
    const begun = id === undefined ? { person: actor.id, about: metadataOf(request) } : await uploads.known(id);
    if (!begun || begun.person !== actor.id) return void nothingThere(reply);
    const { unit = "", period = "", key = "" } = begun.about;
    if (!readPeriod(period) || key === "" || key.length > 200) {
      return void sendProblem(reply, { status: 400, detail: "Tệp gửi lên thiếu đơn vị, kỳ hoặc ô số liệu mà nó làm minh chứng." });
    }
    authorize(ctx, actor, "evidence.write", unit);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    await uploads.inNameOf(actor.id, ctx, () => uploads.server.handle(request.raw, reply.raw));
  };

  void app.register(async (scope) => {
    // The bytes are read by tus itself, piece by piece.
    scope.addContentTypeParser("application/offset+octet-stream", (_request, _payload, done) => done(null));
    scope.setErrorHandler<Error>((error, _request, reply) => {
      if (!(error instanceof TRPCError)) throw error;
      return sendProblem(reply, { status: getHTTPStatusCodeFromError(error), detail: error.message });
    });
    scope.post("/files/uploads", takePiece);
    scope.route({ method: ["PATCH", "HEAD", "DELETE"], url: "/files/uploads/:id", handler: takePiece });
    scope.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
      const ctx = contextOf(request);
      const file = await evidenceFile(ctx, request.params.id);
      const bytes = file && (await store.read(file.hash));
      if (!bytes) return nothingThere(reply);
      return reply
        .header("content-type", file.type)
        .header("content-length", file.size)
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header("cache-control", "private, no-store")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(bytes);
    });
  });
};

const describe = ({ hash, size, type, name, about: { unit = "", period = "", key = "" } }: Arrived) => ({ hash, size, type, name: name.normalize("NFC"), unit, period, key });

/** The `upload-metadata` header of tus: names and base64 values, by commas. */
const metadataOf = ({ headers }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    String(headers["upload-metadata"] ?? "")
      .split(",")
      .map((pair) => pair.trim().split(" "))
      .map(([name = "", value = ""]) => [name, Buffer.from(value, "base64").toString("utf8")]),
  );
