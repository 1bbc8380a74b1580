import { Worker } from "node:worker_threads";
import { fail, type Result } from "@xhht/core";
import { checkSize } from "../hostile/kind.ts";
import { refusable, saveAgain } from "../hostile/refusal.ts";
import type { ProposalGround } from "../import/propose.ts";
import type { PlanFile } from "./read-plan-file.ts";
import type { SourceText } from "./read-source.ts";
import type { SheetReading } from "./sheet-reading.ts";

/** One file to be read. */
export interface Job {
  read: "source" | "rows" | "plan";
  bytes: Uint8Array;
  fileName: string;
  /** For a plan: among which indicators to look. */
  ground?: ProposalGround;
}

/** How much one file may cost. */
export interface ReaderLimits {
  /** Time, in ms. */
  ms: number;
  /** Objects of the reading thread, in MB. */
  heap: number;
  /** Growth of the whole process while it reads, in MB. */
  growth: number;
  /** Files that may wait. */
  waiting: number;
  /** Time without work after which the thread is given up, in ms. */
  idle: number;
}

/** Reads files in a thread of its own, one after the other; what a file does there cannot reach the process. */
export interface Reader {
  /** `readSource`, within limits: a crash, too much memory or too much time is one more refusal. */
  source(bytes: Uint8Array, fileName: string): Promise<Result<SourceText>>;
  /** `readRows`, within limits. */
  rows(bytes: Uint8Array, fileName: string): Promise<Result<SheetReading[]>>;
  /** The text of a plan and what was understood of it, within limits. */
  plan(bytes: Uint8Array, fileName: string, ground: ProposalGround): Promise<Result<PlanFile>>;
  /** Starts the thread before it is needed; the first file then waits for nothing. */
  warm(): void;
  /** Ends the thread; what still waits is refused. */
  close(): Promise<void>;
}

const usual: ReaderLimits = { ms: 15_000, heap: 96, growth: 300, waiting: 16, idle: 60_000 };

const refusals = {
  slow: ["file.slow", "Đọc tệp này mất quá nhiều thời gian nên đã dừng lại.", "Hãy chia thành nhiều tệp ngắn hơn, hoặc lưu lại nội dung thành tệp mới rồi chọn lại."],
  greedy: ["file.greedy", "Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng lại.", "Hãy bỏ bớt hình ảnh, chia thành nhiều tệp nhỏ hơn rồi chọn từng tệp."],
  crashed: ["file.unreadable", "Tệp có cấu trúc lạ nên không đọc được.", saveAgain],
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
  let waiting = 0;
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

  const queue = async <T>(job: Job): Promise<Result<T>> => {
    const sized = await refusable(job.fileName, async () => checkSize(job.bytes));
    if (!sized.ok) return sized;
    if (waiting >= limits.waiting) return refuse("busy", job.fileName);
    waiting += 1;
    const turn = last.then(() => run(job));
    last = turn;
    try {
      return (await turn) as Result<T>;
    } finally {
      waiting -= 1;
    }
  };

  return {
    source: (bytes, fileName) => queue({ read: "source", bytes, fileName }),
    rows: (bytes, fileName) => queue({ read: "rows", bytes, fileName }),
    plan: (bytes, fileName, ground) => queue({ read: "plan", bytes, fileName, ground }),
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
