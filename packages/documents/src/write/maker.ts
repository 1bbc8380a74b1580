import { Worker } from "node:worker_threads";
import type { Issue } from "@xhht/core";
import { openLine } from "../line.ts";
import type { FrozenContent, PaperFormat } from "./frozen-content.ts";

/** One thing to be made of a paper; `template`: the province's own .docx, by which its Word file is drawn. */
export interface MakeJob {
  content: FrozenContent;
  what: PaperFormat | "lint";
  template?: Uint8Array;
}

/** Who asks for a file, and the template by which it is drawn. */
export interface MakeMore {
  by?: string;
  template?: Uint8Array;
}

/** How far a file is on its way: `done` of the `total` files up to and with it. */
export interface MakeProgress {
  done: number;
  total: number;
}

/** A file on its way. */
export interface Making<T> {
  made: Promise<T>;
  progress(): MakeProgress;
}

/** Makes files in a thread of its own, one after the other, in the order in which they were asked for; `by` names who asked. */
export interface Maker {
  file(content: FrozenContent, format: PaperFormat, more?: MakeMore): Making<Uint8Array>;
  /** What the linter finds in the Word file. */
  lint(content: FrozenContent, more?: MakeMore): Making<Issue[]>;
  /** Files that are being made or wait: all, or those that one person asked for. */
  waiting(by?: string): number;
  /** Ends the thread; what still waits rejects. */
  close(): Promise<void>;
}

/** What a maker may cost: objects of its thread in MB, ms for one file, ms without work until the thread is given up. */
export interface MakerLimits {
  heap: number;
  ms: number;
  idle: number;
}

const usual: MakerLimits = { heap: 384, ms: 60_000, idle: 60_000 };

const file = (name: string): string => new URL(name, import.meta.url).href;

// From source there is no JavaScript yet: the thread first gets a loader, as the tests have one.
const fromSource = 'const { workerData } = require("node:worker_threads"); import(workerData.loader).then(({ register }) => { register(); return import(workerData.thread); });';

const startThread = (heap: number): Worker => {
  // Nothing of the environment, where secrets are.
  const options = { env: {}, resourceLimits: { maxOldGenerationSizeMb: heap } };
  const worker = import.meta.url.endsWith(".ts")
    ? new Worker(fromSource, { ...options, eval: true, execArgv: ["--conditions=@xhht/source"], workerData: { loader: import.meta.resolve("tsx/esm/api"), thread: file("make-thread.ts") } })
    : new Worker(new URL(file("make-thread.js")), { ...options, execArgv: [] });
  worker.unref();
  return worker;
};

/** What a file is made of goes to the thread, and nothing else: a large table is not copied for a text. */
const only = (content: FrozenContent, what: MakeJob["what"]): FrozenContent =>
  what === "xlsx" || what === "csv" ? { ...content, paper: null } : { ...content, grids: [] };

/** Opens a maker. A file that cannot be made rejects alone: the next one gets a new thread. */
export const openMaker = (given: Partial<MakerLimits> = {}): Maker => {
  const limits = { ...usual, ...given };
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const line = openLine();
  let asked = 0;
  let finished = 0;
  let closed = false;

  const drop = async (): Promise<void> => {
    const gone = worker;
    worker = undefined;
    await gone?.terminate();
  };

  const run = (job: MakeJob): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error("the thread that makes files ended"));
      clearTimeout(idle);
      const mine = (worker ??= startThread(limits.heap));
      mine.ref();
      const end = (act: () => void): void => {
        clearTimeout(slow);
        mine.off("message", hear).off("error", fail).off("exit", leave).unref();
        idle = setTimeout(() => void drop(), limits.idle).unref();
        act();
      };
      const fail = (error: unknown): void => {
        if (worker === mine) void drop();
        end(() => reject(error instanceof Error ? error : new Error(String(error))));
      };
      const hear = (made: unknown): void => end(() => resolve(made));
      const leave = (): void => fail(new Error("the thread that makes files ended"));
      const slow = setTimeout(() => fail(new Error(`a file took more than ${limits.ms} ms`)), limits.ms).unref();
      mine.once("message", hear).once("error", fail).once("exit", leave);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      mine.postMessage(job);
    });

  const settled = async (turn: Promise<unknown>, leaveLine: () => void): Promise<void> => {
    await turn.catch(() => undefined);
    finished += 1;
    leaveLine();
  };

  const queue = <T>(content: FrozenContent, what: MakeJob["what"], { by = "", template }: MakeMore = {}): Making<T> => {
    const job: MakeJob = { content: only(content, what), what, ...(template && { template }) };
    const before = finished;
    asked += 1;
    const number = asked;
    const turn = last.then(() => run(job));
    last = settled(turn, line.join(by));
    return { made: turn as Promise<T>, progress: () => ({ done: Math.min(finished, number) - before, total: number - before }) };
  };

  return {
    file: (content, format, more) => queue(content, format, more),
    lint: (content, more) => queue(content, "lint", more),
    waiting: (by) => line.length(by),
    async close() {
      closed = true;
      clearTimeout(idle);
      await drop();
    },
  };
};

let ofProcess: Maker | undefined;

/** The one maker of this process, opened when it is first asked for: files of all requests wait in one line. It keeps no process alive. */
export const makerOfProcess = (): Maker => (ofProcess ??= openMaker());
