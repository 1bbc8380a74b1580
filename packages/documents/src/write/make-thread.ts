import { parentPort } from "node:worker_threads";
import { fileOf, findingsOf } from "./file-of.ts";
import type { MakeJob } from "./maker.ts";

// What runs inside a maker: one file at a time, so that the server answers others meanwhile.
parentPort?.on("message", async ({ content, what, template }: MakeJob) => {
  const made = what === "lint" ? await findingsOf(content, template) : await fileOf(content, what, template);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(made);
});
