/** One import of a source file. */
export interface Import {
  from: string;
  /** The whole import is types: nothing of it is left at run time. */
  typeOnly: boolean;
}

const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const statements = /(?:^|[;}\n])\s*(?:import|export)\s+(type\s+)?(?:[\w*{},\s$]+?\s+from\s+)?["']([^"']+)["']/g;
const calls = /\bimport\(\s*["']([^"']+)["']\s*[,)]/g;

/** Everything that a TypeScript source imports, re-exports or loads on demand; comments do not count. */
export const importsOf = (source: string): Import[] => {
  const code = source.replace(comments, "");
  return [
    ...Array.from(code.matchAll(statements), ([, type, from]) => ({ from: from!, typeOnly: type !== undefined })),
    ...Array.from(code.matchAll(calls), ([, from]) => ({ from: from!, typeOnly: false })),
  ];
};
