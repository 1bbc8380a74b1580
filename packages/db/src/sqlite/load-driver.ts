import type * as Driver from "@photostructure/sqlite";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** The `node:sqlite` API: built in from Node 22.16, its port below that. */
export const loadDriver = async (): Promise<typeof Driver> => {
  const builtIn = major > 22 || (major === 22 && minor >= 16);
  const name = builtIn ? "node:sqlite" : "@photostructure/sqlite";
  return (await import(/* @vite-ignore */ name)) as typeof Driver;
};
