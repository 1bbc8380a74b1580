import { openAsBlob } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { type BlobStore, isHash } from "./blob-store.ts";

/** An S3-compatible store: its address with the bucket, `https://s3.example.vn/xhht`, and the keys to it. */
export interface S3Options {
  bucketUrl: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** Keeps bytes as objects named by their hash, over signed requests (AWS Signature 4). */
export const s3Store = ({ bucketUrl, ...keys }: S3Options): BlobStore => {
  const client = new AwsClient({ ...keys, service: "s3", retries: 3 });
  const addressOf = (hash: string): string => {
    if (!isHash(hash)) throw new Error(`“${hash}” is no hash`);
    return `${bucketUrl.replace(/\/$/, "")}/${hash}`;
  };
  return {
    async put(hash, path, type) {
      const answer = await client.fetch(addressOf(hash), {
        method: "PUT",
        body: await (await openAsBlob(path)).arrayBuffer(),
        headers: { "content-type": type, "x-amz-content-sha256": hash },
      });
      if (!answer.ok) throw new Error(`S3 answered ${answer.status} to PUT ${hash}`);
    },
    async read(hash) {
      const answer = await client.fetch(addressOf(hash));
      if (answer.status === 404) return null;
      if (!answer.ok || !answer.body) throw new Error(`S3 answered ${answer.status} to GET ${hash}`);
      return Readable.fromWeb(answer.body as ReadableStream);
    },
  };
};
