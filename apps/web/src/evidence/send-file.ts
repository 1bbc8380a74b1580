import type { EvidenceView } from "@xhht/api";
import type { WaitingFile } from "./waiting-files.ts";

/** What became of a file: attached; nobody there; the session ended; or refused, with the server's sentence. */
export type FileSent =
  | { kind: "attached"; file: EvidenceView }
  | { kind: "unreachable" }
  | { kind: "signedOut" }
  | { kind: "refused"; message: string };

/** What is heard while a file goes up. */
export interface SendListener {
  /** So many bytes the server has for sure. */
  onSent(bytes: number): void;
  /** Where the server goes on with it. */
  onUpload(address: string): void;
  /** Ends it; with the reason `thrownAway` the server forgets what it has. */
  signal: AbortSignal;
}

/** The reason of an end after which nobody goes on with the file. */
export const thrownAway = "thrown away";

/** A piece takes some ten seconds on a poor line: what the server has of it counts when the line breaks. */
const piece = 512 * 1024;

/** Sends a file in pieces, from where it last broke off. Never throws: each failure has its own way on. */
export const sendFile = async (file: WaitingFile, { onSent, onUpload, signal }: SendListener): Promise<FileSent> => {
  try {
    const { Upload } = await import("tus-js-client");
    return await new Promise<FileSent>((resolve) => {
      const { unit, period, key, name, bytes } = file;
      const upload = new Upload(bytes, {
        endpoint: `${location.origin}/files/uploads`,
        uploadUrl: file.upload,
        metadata: { name, unit, period, key },
        chunkSize: piece,
        retryDelays: null,
        storeFingerprintForResuming: false,
        onUploadUrlAvailable: () => upload.url && onUpload(upload.url),
        onChunkComplete: (_size, accepted) => onSent(accepted),
        onSuccess: ({ lastResponse }) => resolve({ kind: "attached", file: JSON.parse(lastResponse.getBody()) as EvidenceView }),
        onError(error) {
          const answer = "originalResponse" in error ? error.originalResponse : null;
          resolve(readRefusal(answer?.getStatus() ?? 0, answer?.getBody() ?? ""));
        },
      });
      signal.addEventListener("abort", () => {
        void upload.abort(signal.reason === thrownAway && upload.url !== null).catch(() => {});
        resolve({ kind: "unreachable" });
      });
      upload.start();
    });
  } catch {
    return { kind: "unreachable" };
  }
};

/** A server that is busy, restarts or lost the thread is tried again; what it understood and does not take is not. */
const readRefusal = (status: number, body: string): FileSent => {
  if (status === 401) return { kind: "signedOut" };
  if (status < 400 || status >= 500 || [404, 408, 409, 410, 423, 425, 429].includes(status)) return { kind: "unreachable" };
  return { kind: "refused", message: detailOf(body) };
};

const detailOf = (body: string): string => {
  try {
    return (JSON.parse(body) as { detail?: string }).detail ?? "";
  } catch {
    return "";
  }
};
