import { parentPort } from "node:worker_threads";
import { guardBuffers } from "../hostile/guard-buffers.ts";
import { readRows } from "./read-rows.ts";
import { readSource } from "./read-source.ts";
import type { Job } from "./reader.ts";

// What runs inside a reader: one job at a time, nothing of the server in reach.
guardBuffers();
parentPort?.on("message", async ({ read, bytes, fileName }: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await (read === "rows" ? readRows(bytes, fileName) : readSource(bytes, fileName)));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage("ready");
