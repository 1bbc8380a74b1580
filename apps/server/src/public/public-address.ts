/** The address of the public page of a code, in a year or in the latest one with figures. */
export const publicAddress = (code: string, year?: number | string): string => `/cong-khai/${encodeURIComponent(code)}${year === undefined ? "" : `/${year}`}`;

/** The kinds of files beside a page: the end of their address, in the order in which they are offered. */
export const fileKinds = ["csv", "csv-metadata.json", "xlsx", "json", "sdmx.json", "adx.xml"] as const;

/** One of them. */
export type FileKind = (typeof fileKinds)[number];

/** A year, and the file that is asked for beside its page. */
export interface AskedFile {
  name: string;
  kind: FileKind | null;
}

/** Reads `2026`, `2026.csv` or `2021/2025.sdmx.json`: what stands before the kind, and the kind; null for a kind that there is not. */
export const readFile = (text: string): AskedFile | null => {
  const [, name = "", end] = /^([^.]+)(?:\.(.+))?$/.exec(text) ?? [];
  if (name === "") return null;
  if (end === undefined) return { name, kind: null };
  const kind = fileKinds.find((one) => one === end);
  return kind ? { name, kind } : null;
};
