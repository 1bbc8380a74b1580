import { Worker } from "node:worker_threads";
import { fail, type Result } from "@xhht/core";
import { checkSize } from "../hostile/kind.ts";
import { refusable, saveAgain } from "../hostile/refusal.ts";
import type { ProposalGround } from "../import/propose.ts";
import type { LintFinding } from "../lint/finding.ts";
import type { TemplateTags } from "../write/template-tags.ts";
import { openLine } from "../line.ts";
import type { PlanFile } from "./read-plan-file.ts";
import type { SourceText } from "./read-source.ts";
import type { SheetReading } from "./sheet-reading.ts";

/** One file to be read. */
export interface Job {
  read: "source" | "rows" | "plan" | "lint" | "template";
  bytes: Uint8Array;
  fileName: string;
  /** For a plan: among which indicators to look. */
  ground?: ProposalGround;
  /** For the linter: the paper is about to be signed, so blanks count. */
  issued?: boolean;
}

/** How much one file may cost. */
export interface ReaderLimits {
  /** Time, in ms. */
  ms: number;
  /** Objects of the reading thread, in MB. */
  heap: number;
  /** Growth of the whole process while it reads, in MB. */
  growth: number;
  /** Files that may wait, and how many of them one person may have brought. */
  waiting: number;
  share: number;
  /** Time without work after which the thread is given up, in ms. */
  idle: number;
}

/**
 * Reads files in a thread of its own, one after the other; what a file does there cannot reach the process. `by` names the
 * person who brought a file: she can take her share of the line and no more. Without a name there is no share.
 */
export interface Reader {
  /** `readSource`, within limits: a crash, too much memory or too much time is one more refusal. */
  source(bytes: Uint8Array, fileName: string, by?: string): Promise<Result<SourceText>>;
  /** `readRows`, within limits. */
  rows(bytes: Uint8Array, fileName: string, by?: string): Promise<Result<SheetReading[]>>;
  /** The text of a plan and what was understood of it, within limits. */
  plan(bytes: Uint8Array, fileName: string, ground: ProposalGround, by?: string): Promise<Result<PlanFile>>;
  /** `lintDocx`, within limits. */
  lint(bytes: Uint8Array, fileName: string, issued?: boolean, by?: string): Promise<Result<LintFinding[]>>;
  /** `templateTags`, within limits. */
  template(bytes: Uint8Array, fileName: string, by?: string): Promise<Result<TemplateTags>>;
  /** Starts the thread before it is needed; the first file then waits for nothing. */
  warm(): void;
  /** Ends the thread; what still waits is refused. */
  close(): Promise<void>;
}

const usual: ReaderLimits = { ms: 15_000, heap: 96, growth: 300, waiting: 16, share: 4, idle: 60_000 };

const refusals = {
  slow: ["file.slow", "Đọc tệp này mất quá nhiều thời gian nên đã dừng lại.", "Hãy chia thành nhiều tệp ngắn hơn, hoặc lưu lại nội dung thành tệp mới rồi chọn lại."],
  greedy: ["file.greedy", "Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng lại.", "Hãy bỏ bớt hình ảnh, chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp."],
  crashed: ["file.unreadable", "Tệp có cấu trúc lạ nên không đọc được.", saveAgain],
  own: ["file.busy", "Máy chủ còn đang đọc các tệp bạn gửi trước đó.", "Hãy chờ những tệp đó đọc xong rồi chọn lại tệp này."],
  busy: ["file.busy", "Máy chủ đang đọc nhiều tệp khác.", "Hãy chờ một phút rồi chọn lại tệp."],
} as const;

const refuse = (why: keyof typeof refusals, fileName: string): ReturnType<typeof fail> => {
  const [code, message, remedy] = refusals[why];
  return fail({ code, severity: "error", place: fileName, message, remedy });
};

const file = (name: string): string => new URL(name, import.meta.url).href;

// From source there is no JavaScript yet: the thread first gets a loader, as the tests have one.
const fromSource = 'const { workerData } = require("node:worker_threads"); import(workerData.loader).then(({ register }) => { register(); return import(workerData.thread); });';

const startThread = (heap: number): Worker => {
  // Nothing of the environment, where secrets are; nothing on the terminal.
  const options = { env: {}, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 } };
  const worker = import.meta.url.endsWith(".ts")
    ? new Worker(fromSource, { ...options, eval: true, execArgv: ["--conditions=@xhht/source"], workerData: { loader: import.meta.resolve("tsx/esm/api"), thread: file("reader-thread.ts") } })
    : new Worker(new URL(file("reader-thread.js")), { ...options, execArgv: [] });
  worker.unref();
  return worker;
};

const megabytes = (): number => process.memoryUsage.rss() / 1_048_576;

/** Opens a reader. `onCrash` is told what ended a thread unforeseen, for the log; limits not given are the usual ones. */
export const openReader = (given: Partial<ReaderLimits> = {}, onCrash: (error: unknown) => void = () => undefined): Reader => {
  const limits = { ...usual, ...given };
  let worker: Worker | undefined;
  let ready: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const line = openLine();
  let closed = false;
  let idle: NodeJS.Timeout | undefined;

  const drop = (): void => {
    const gone = worker;
    worker = undefined;
    void gone?.terminate();
  };

  const thread = (): Worker => {
    if (!worker) {
      const fresh = startThread(limits.heap);
      worker = fresh;
      fresh.once("message", () => {
        ready = fresh;
      });
      fresh.on("exit", () => {
        if (worker === fresh) worker = undefined;
      });
      // Between two jobs nobody else listens.
      fresh.on("error", () => undefined);
    }
    return worker;
  };

  const run = (job: Job): Promise<Result<unknown>> =>
    new Promise((resolve) => {
      if (closed) return resolve(refuse("busy", job.fileName));
      clearTimeout(idle);
      const mine = thread();
      mine.ref();
      const before = megabytes();
      // A thread says first that it is there; the time of its start is not the file's.
      let begun: number | undefined = mine === ready ? performance.now() : undefined;
      const end = (result: Result<unknown>): void => {
        clearInterval(watch);
        mine.off("message", hear).off("error", crash).off("exit", leave);
        mine.unref();
        idle = setTimeout(drop, limits.idle).unref();
        resolve(result);
      };
      const hear = (message: Result<unknown> | "ready"): void => {
        if (message !== "ready") return end(message);
        begun = performance.now();
      };
      const crash = (error: unknown): void => {
        const greedy = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
        if (!greedy) onCrash(error);
        if (worker === mine) drop();
        end(refuse(greedy ? "greedy" : "crashed", job.fileName));
      };
      const leave = (): void => end(refuse("crashed", job.fileName));
      const watch = setInterval(() => {
        const slow = begun !== undefined && performance.now() - begun > limits.ms;
        if (!slow && megabytes() - before <= limits.growth) return;
        drop();
        end(refuse(slow ? "slow" : "greedy", job.fileName));
      }, 25);
      mine.on("message", hear).once("error", crash).once("exit", leave);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      mine.postMessage(job);
    });

  const queue = async <T>(job: Job, by = ""): Promise<Result<T>> => {
    const sized = await refusable(job.fileName, async () => checkSize(job.bytes));
    if (!sized.ok) return sized;
    if (line.length() >= limits.waiting) return refuse("busy", job.fileName);
    if (by !== "" && line.length(by) >= limits.share) return refuse("own", job.fileName);
    const leaveLine = line.join(by);
    const turn = last.then(() => run(job));
    last = turn;
    try {
      return (await turn) as Result<T>;
    } finally {
      leaveLine();
    }
  };

  return {
    source: (bytes, fileName, by) => queue({ read: "source", bytes, fileName }, by),
    rows: (bytes, fileName, by) => queue({ read: "rows", bytes, fileName }, by),
    plan: (bytes, fileName, ground, by) => queue({ read: "plan", bytes, fileName, ground }, by),
    lint: (bytes, fileName, issued = false, by) => queue({ read: "lint", bytes, fileName, issued }, by),
    template: (bytes, fileName, by) => queue({ read: "template", bytes, fileName }, by),
    warm: () => void thread(),
    async close() {
      closed = true;
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
};

let ofProcess: Reader | undefined;

/** The one reader of this process, opened when it is first asked for: files of all requests wait in one line. It keeps no process alive. */
export const readerOfProcess = (): Reader => (ofProcess ??= openReader());
