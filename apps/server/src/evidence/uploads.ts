import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { Server, type Upload } from "@tus/server";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { fileKind, largestFile } from "./file-kind.ts";

/** A file that arrived whole and is what it says. */
export interface Arrived {
  /** Of its upload; 32 hex digits. */
  id: string;
  /** Where it lies until it is put away. */
  path: string;
  hash: string;
  size: number;
  type: string;
  name: string;
  /** What the device said of it when it began. */
  about: Readonly<Record<string, string>>;
}

/** Where files wait, and what is done with a whole one. */
export interface UploadOptions<Asking> {
  folder: string;
  /** Puts a whole file away; its answer goes to the device as JSON, a TRPCError as a problem. */
  finish(file: Arrived, asking: Asking): Promise<unknown>;
}

/** Resumable uploads by the tus protocol under `/files/uploads`. */
export interface Uploads<Asking> {
  server: Server;
  /** Runs what a request does in the name of a person; `asking` comes back at `finish`. */
  inNameOf<T>(person: string, asking: Asking, work: () => Promise<T>): Promise<T>;
  /** The person and what was said of an upload that began earlier; null where there is none. */
  known(id: string): Promise<{ person: string; about: Record<string, string> } | null>;
}

/** A day: what was not finished by then is thrown away. */
const patience = 24 * 60 * 60 * 1000;

/** Takes files in pieces, so that a bad line continues where it broke off; a file of no known kind is refused and removed. */
export const openUploads = <Asking>({ folder, finish }: UploadOptions<Asking>): Uploads<Asking> => {
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: patience });
  const inName = new AsyncLocalStorage<{ person: string; asking: Asking }>();
  const server = new Server({
    path: "/files/uploads",
    datastore,
    maxSize: largestFile,
    relativeLocation: true,
    namingFunction: () => randomBytes(16).toString("hex"),
    onUploadCreate: async (_, { metadata }) => ({ metadata: { ...metadata, person: inName.getStore()!.person } }),
    async onUploadFinish(_request, { id, size, storage, metadata }) {
      const path = storage!.path;
      const { person: _person, name = "", ...about } = said(metadata);
      try {
        const type = await fileKind(path, name);
        const answer = await finish({ id, path, hash: await hashOf(path), size: size!, type, name, about }, inName.getStore()!.asking);
        return { status_code: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(answer) };
      } catch (error) {
        if (!(error instanceof TRPCError)) throw error;
        const status = getHTTPStatusCodeFromError(error);
        throw { status_code: status, body: JSON.stringify({ status, detail: error.message }) };
      } finally {
        await datastore.remove(id).catch(() => {});
      }
    },
  });
  return {
    server,
    inNameOf: (person, asking, work) => inName.run({ person, asking }, work),
    async known(id) {
      const upload = await datastore.getUpload(id).catch(() => null);
      if (!upload) return null;
      const { person = "", ...about } = said(upload.metadata);
      return { person, about };
    },
  };
};

const said = (metadata: Upload["metadata"]): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
};
