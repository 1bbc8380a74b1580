import { formatNumber } from "@xhht/core";

/** The size of a file in words: `640 KB`, `3,2 MB`. */
export const saySize = (bytes: number): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} KB` : `${formatNumber(bytes / 1_000_000, { decimals: 1 })} MB`;
