import { register } from "node:module";
import { holdToSchema } from "./hold-to-schema.ts";
import type { Answer } from "./import-apart.ts";
import { sayFailure } from "./say-failure.ts";

const url = process.argv[2]!;
const answer = (words: Answer | "begun"): void => void process.send!(words, () => words !== "begun" && process.exit(0));

/** Compiled CommonJS hides its default export one level deeper. */
const defaultOf = ({ default: outer }: { default?: unknown }): unknown =>
  typeof outer === "object" && outer !== null && "__esModule" in outer && "default" in outer ? outer.default : outer;

const read = async (): Promise<Answer> => {
  if (/\.m?ts$/.test(url)) (await import("tsx/esm/api")).register({ tsconfig: false });
  register(new URL(`./own-packages${import.meta.url.slice(-3)}`, import.meta.url));
  answer("begun");
  try {
    return { held: await holdToSchema(defaultOf((await import(/* @vite-ignore */ url)) as object)) };
  } catch (error) {
    return { because: sayFailure(error) };
  }
};

for (const surprise of ["uncaughtException", "unhandledRejection"] as const) process.on(surprise, (error: unknown) => answer({ because: sayFailure(error) }));
void read().then(answer);
