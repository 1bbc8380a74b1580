import type { Reader } from "../source/reader.ts";
import type { HostileFile } from "./hostile-file.test.data.ts";

/** What became of one file. */
export interface PackOutcome {
  what: string;
  /** Code of the refusal; undefined where it was read. */
  code: string | undefined;
  /** Time in ms: on the clock or of the processor, whichever is less, so that a busy machine accuses nobody. */
  ms: number;
  /** Growth of the process at its highest, in MB. */
  mb: number;
  /** What is wrong with the outcome; undefined where it is as it should be. */
  fault: string | undefined;
}

/** The most that refusing may take, and the most that reading a harmless one of them may take. */
export const caps = { refusedMs: 200, readMs: 3_000, mb: 150 };

const isRows = (fileName: string): boolean => /\.(?:xlsx|xlsm|xlsb|xltx|csv)$/.test(fileName);

const faultOf = ({ ending }: HostileFile, code: string | undefined, remedy: string | undefined, ms: number, mb: number): string | undefined => {
  if (code === "file.unreadable") return "the reader crashed";
  if (code === "file.slow" || code === "file.greedy") return "only the limits of the thread stopped it";
  if (ending === "refused" && code === undefined) return "it was read";
  if (ending === "read" && code !== undefined) return `it was refused (${code})`;
  if (code !== undefined && (remedy ?? "").length < 20) return "the refusal does not say what to do";
  if (ms > (code === undefined ? caps.readMs : caps.refusedMs)) return `it took ${Math.round(ms)} ms`;
  return mb > caps.mb ? `it took ${Math.round(mb)} MB` : undefined;
};

const once = async (reader: Reader, file: HostileFile): Promise<PackOutcome> => {
  const bytes = file.bytes();
  const before = process.memoryUsage.rss();
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 2);
  const begun = performance.now();
  const worked = process.cpuUsage();
  const result = await (isRows(file.fileName) ? reader.rows(bytes, file.fileName) : reader.source(bytes, file.fileName));
  const { user, system } = process.cpuUsage(worked);
  const ms = Math.min(performance.now() - begun, (user + system) / 1_000);
  clearInterval(watch);
  const mb = (Math.max(highest, process.memoryUsage.rss()) - before) / 1_048_576;
  const issue = result.ok ? undefined : result.issues[0];
  return { what: file.what, code: issue?.code, ms, mb, fault: faultOf(file, issue?.code, issue?.remedy, ms, mb) };
};

/** Reads files one after the other; one that seems at fault is read again, twice at most, before it is. */
export const runPack = async (reader: Reader, files: readonly HostileFile[]): Promise<PackOutcome[]> => {
  const outcomes: PackOutcome[] = [];
  for (const file of files) {
    let outcome = await once(reader, file);
    for (let again = 0; again < 2 && outcome.fault !== undefined; again++) outcome = await once(reader, file);
    outcomes.push(outcome);
  }
  return outcomes;
};

/** A reader's first .pdf also loads its parser; that is not the time of a hostile file. */
export const warmUp = async (reader: Reader, files: readonly HostileFile[]): Promise<void> => {
  for (const file of files.filter(({ ending, fileName }) => ending === "read" && fileName.endsWith(".pdf")).slice(0, 3)) await once(reader, file);
};
