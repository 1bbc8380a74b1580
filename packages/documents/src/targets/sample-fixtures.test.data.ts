import { readdirSync, readFileSync } from "node:fs";
import type { ExpectedTarget } from "./score.ts";

const folder = new URL("fixtures/", import.meta.url);

/** Small texts of our own with the targets that a person reads in them. */
export const fixtures: { name: string; text: string; expected: ExpectedTarget[] }[] = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .toSorted()
  .map((file) => ({
    name: file.slice(0, -4),
    text: readFileSync(new URL(file, folder), "utf8"),
    expected: JSON.parse(readFileSync(new URL(file.replace(".txt", ".json"), folder), "utf8")) as ExpectedTarget[],
  }));
