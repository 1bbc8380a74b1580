import { fork } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Held } from "./hold-to-schema.ts";

/** What became of a file of code: its content, held to a schema, or why there is none (half a Vietnamese sentence). */
export type Answer = { held: Held } | { because: string };

const patience = 10_000;
const source = import.meta.url.endsWith(".ts");
const importer = fileURLToPath(new URL(`./importer${import.meta.url.slice(-3)}`, import.meta.url));
const execArgv = source ? ["--conditions=@xhht/source", "--import", import.meta.resolve("tsx")] : [];

/**
 * Imports a file of code in a process of its own, so that a file that waits forever, ends the process or prints cannot
 * disturb this one: what it prints goes to stderr, and after `limit` milliseconds it is given up.
 */
export const importApart = (path: string, limit = patience): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(importer, [pathToFileURL(path).href], { execArgv, serialization: "advanced", stdio: ["ignore", 2, 2, "ipc"] });
    let timer: NodeJS.Timeout | undefined;
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(answer);
    };
    child.on("error", reject);
    child.on("message", (words: Answer | "begun") => {
      if (words !== "begun") end(words);
      else timer = setTimeout(() => end({ because: `tệp chạy quá ${limit / 1000} giây mà chưa xong` }), limit);
    });
    child.on("exit", () => end({ because: "tệp dừng giữa chừng mà chưa cho ra nội dung" }));
  });
