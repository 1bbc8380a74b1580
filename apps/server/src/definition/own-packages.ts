import type { ResolveHook } from "node:module";

/**
 * A resolve hook for checking a file before it has its place: `@xhht/*` that cannot be found from the file is taken from this
 * program, and code is read as an ES module whatever folder it lies in.
 */
export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const from = async (parentURL: string | undefined) => nextResolve(specifier, { ...context, parentURL });
  const found = await from(context.parentURL).catch((error: unknown) => {
    if (!specifier.startsWith("@xhht/")) throw error;
    return from(import.meta.url);
  });
  return /\.m?tsx?$/.test(new URL(found.url).pathname) ? { ...found, format: "module" } : found;
};
