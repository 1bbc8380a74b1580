import { parentPort } from "node:worker_threads";
import { guardBuffers } from "../hostile/guard-buffers.ts";
import { readRows } from "./read-rows.ts";
import { readSource } from "./read-source.ts";
import type { Job } from "./reader.ts";

// What runs inside a reader: one job at a time, nothing of the server in reach.
guardBuffers();
const work = async ({ read, bytes, fileName, ground, issued = false }: Job): Promise<unknown> => {
  if (read === "rows") return readRows(bytes, fileName);
  if (read === "lint") return (await import("../lint/lint-docx.ts")).lintDocx(bytes, { issued, name: fileName });
  if (read === "template") return (await import("../write/template-tags.ts")).templateTags(bytes, fileName);
  if (read === "source" || !ground) return readSource(bytes, fileName);
  const { readPlanFile } = await import("./read-plan-file.ts");
  return readPlanFile(bytes, fileName, ground);
};
parentPort?.on("message", async (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await work(job));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage("ready");
