import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { Server, type Upload } from "@tus/server";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { fileKind, largestFile } from "./file-kind.ts";
import { fileName } from "./file-name.ts";

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
  /** Hears of an unexpected error; the device is told only that there was one. */
  onFault(error: unknown, asking: Asking): void;
}

/** Resumable uploads by the tus protocol under `/files/uploads`. */
export interface Uploads<Asking> {
  server: Server;
  /** Runs what a request does in the name of a person; `asking` comes back at `finish`. */
  inNameOf<T>(person: string, asking: Asking, work: () => Promise<T>): Promise<T>;
  /** The person and what was said of an upload that began earlier; null where there is none. */
  known(id: string): Promise<{ person: string; about: Record<string, string> } | null>;
  /** How many files of a person are on their way. */
  countOf(person: string): Promise<number>;
  /** Throws away what was begun more than a day ago; gives how many. */
  clean(): Promise<number>;
}

/** A day: what was not finished by then is thrown away. */
const patience = 24 * 60 * 60 * 1000;

/** Uploads of one person begin alike, so that they are counted without being opened. */
const startOf = (person: string): string => createHash("sha256").update(person).digest("hex").slice(0, 8);

/** Takes files in pieces, so that a bad line continues where it broke off; a file of no known kind is refused and removed. */
export const openUploads = <Asking>({ folder, finish, onFault }: UploadOptions<Asking>): Uploads<Asking> => {
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: patience });
  const inName = new AsyncLocalStorage<{ person: string; asking: Asking }>();

  const takeWhole = async ({ id, size, storage, metadata }: Upload): Promise<[number, unknown]> => {
    const { asking } = inName.getStore()!;
    const { person: _person, name = "", ...about } = said(metadata);
    const path = storage!.path;
    try {
      const kept = fileName(name);
      const type = await fileKind(path, kept);
      return [200, await finish({ id, path, hash: await hashOf(path), size: size!, type, name: kept, about }, asking)];
    } catch (error) {
      if (error instanceof TRPCError) return problem(getHTTPStatusCodeFromError(error), error.message);
      onFault(error, asking);
      return problem(500, "Máy chủ chưa cất được tệp. Hãy gửi lại sau ít phút; nếu vẫn lỗi, hãy báo người quản trị.");
    }
  };

  const server = new Server({
    path: "/files/uploads",
    datastore,
    maxSize: largestFile,
    relativeLocation: true,
    // No other site is told that it may read.
    allowedOrigins: [],
    namingFunction: () => `${startOf(inName.getStore()!.person)}${randomBytes(12).toString("hex")}`,
    onUploadCreate: async (_, { metadata }) => ({ metadata: { ...metadata, person: inName.getStore()!.person } }),
    async onUploadFinish(_request, upload) {
      const [status, answer] = await takeWhole(upload);
      await datastore.remove(upload.id).catch(() => {});
      const type = status === 200 ? "application/json" : "application/problem+json";
      return { status_code: status, headers: { "content-type": `${type}; charset=utf-8` }, body: JSON.stringify(answer) };
    },
  });
  return {
    server,
    inNameOf: (person, asking, work) => inName.run({ person, asking }, work),
    async known(id) {
      if (!/^[0-9a-f]{32}$/.test(id)) return null;
      const upload = await datastore.getUpload(id).catch(() => null);
      if (!upload) return null;
      const { person = "", ...about } = said(upload.metadata);
      return { person, about };
    },
    async countOf(person) {
      const start = startOf(person);
      return (await readdir(folder)).filter((name) => name.startsWith(start) && !name.endsWith(".json")).length;
    },
    clean: () => datastore.deleteExpired(),
  };
};

const problem = (status: number, detail: string): [number, unknown] => [status, { status, detail }];

const said = (metadata: Upload["metadata"]): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata ?? {}).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
};
