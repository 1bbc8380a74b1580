import { attachEvidence, authorize, type Context, evidenceFile, signIn } from "@xhht/api";
import { period as readPeriod } from "@xhht/core";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { logFault } from "../host/log-fault.ts";
import { sendProblem } from "../host/problem.ts";
import { nothingThere } from "../host/refusals.ts";
import { largestFile } from "./file-kind.ts";
import type { Files } from "./open-files.ts";
import type { Uploads } from "./uploads.ts";

/** What evidence needs. */
export interface FilesOptions extends Files {
  contextOf(request: FastifyRequest): Context;
}

type Asked = FastifyRequest<{ Params: { id?: string } }>;

interface Asking {
  ctx: Context;
  request: FastifyRequest;
}

/** How many files one person may have on their way at once. */
const mostUploads = 30;
const aMinute = 60 * 1000;
const anHour = 60 * aMinute;

/**
 * `/files/uploads` takes evidence in pieces (tus), `/files/:id` gives it back. Every one of these ways asks the place that
 * decides rights for procedures, for the very file: an upload belongs to the person who began it.
 */
export const filesRoute = (app: FastifyInstance, { store, uploadFolder, contextOf }: FilesOptions): void => {
  let opened: Promise<Uploads<Asking>> | undefined;
  /** Loaded when the first file comes: a start does not wait for it. */
  const openOnce = (): Promise<Uploads<Asking>> =>
    (opened ??= import("./uploads.ts").then(({ openUploads }) =>
      openUploads<Asking>({
        folder: uploadFolder,
        async finish({ id, path, hash, size, type, name, about: { unit = "", period = "", key = "" } }, { ctx }) {
          await store.put(hash, path, type);
          return attachEvidence(ctx, id, { hash, size, type, name, unit, period, key });
        },
        onFault: (error, { request }) => logFault(request, error),
      }),
    ));

  const takePiece = async (request: Asked, reply: FastifyReply): Promise<FastifyReply | void> => {
    const ctx = contextOf(request);
    const actor = await signIn(ctx);
    const uploads = await openOnce();
    const { id } = request.params;
    const begun = id === undefined ? { person: actor.id, about: metadataOf(request) } : await uploads.known(id);
    if (!begun || begun.person !== actor.id) return nothingThere(reply);
    const { unit = "", period = "", key = "" } = begun.about;
    if (!readPeriod(period) || key === "" || key.length > 200)
      return sendProblem(reply, { status: 400, detail: "Tệp gửi lên thiếu đơn vị, kỳ hoặc ô số liệu mà nó làm minh chứng." });
    authorize(ctx, actor, "evidence.write", unit);
    if (id === undefined) {
      const refused = await refusal(request, () => uploads.countOf(actor.id));
      if (refused) return sendProblem(reply, refused);
    }
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    await uploads.inNameOf(actor.id, { ctx, request }, () => uploads.server.handle(request.raw, reply.raw));
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
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeRfc5987(file.name)}`)
        .header("cache-control", "private, no-store")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(bytes);
    });
    const clean = (): void =>
      void openOnce()
        .then((uploads) => uploads.clean())
        .catch((error: unknown) => scope.log.error({ err: error }));
    const timers: NodeJS.Timeout[] = [];
    scope.addHook("onListen", (done) => {
      timers.push(setTimeout(clean, aMinute).unref(), setInterval(clean, anHour).unref());
      done();
    });
    scope.addHook("onClose", (_, done) => {
      for (const timer of timers) clearTimeout(timer);
      done();
    });
  });
};

/** What is refused before a byte is read: a file that is too large, of a length that nobody says, or one too many. */
const refusal = async ({ headers }: FastifyRequest, count: () => Promise<number>): Promise<{ status: number; detail: string } | null> => {
  const length = Number(headers["upload-length"]);
  if (!Number.isSafeInteger(length) || length < 0) return { status: 400, detail: "Tệp gửi lên không cho biết dài bao nhiêu." };
  if (length === 0) return { status: 400, detail: "Tệp này rỗng. Hãy kiểm tra lại tệp rồi đính kèm lại." };
  if (headers["content-type"] !== undefined) return { status: 415, detail: "Lần gọi đầu chỉ báo trước về tệp; các byte của tệp gửi ở những lần sau." };
  if (length > largestFile)
    return { status: 413, detail: `Tệp lớn hơn ${largestFile / 1024 / 1024} MB. Hãy nén tệp, giảm cỡ ảnh hoặc tách thành nhiều tệp rồi đính kèm lại.` };
  if ((await count()) >= mostUploads)
    return { status: 429, detail: `Bạn đang có ${mostUploads} tệp gửi dở. Hãy chờ gửi xong, hoặc bỏ bớt tệp đang chờ; tệp gửi dở tự mất sau một ngày.` };
  return null;
};

/** Percent-encoding of a header's value (RFC 5987): also what a web address would let through. */
const encodeRfc5987 = (text: string): string => encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The `upload-metadata` header of tus: names and base64 values, by commas. */
const metadataOf = ({ headers }: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    String(headers["upload-metadata"] ?? "")
      .split(",")
      .map((pair) => pair.trim().split(" "))
      .map(([name = "", value = ""]) => [name, Buffer.from(value, "base64").toString("utf8")]),
  );
