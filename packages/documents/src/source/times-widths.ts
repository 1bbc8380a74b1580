import { fold } from "@xhht/core";

/** Widths of the letters of Times and of what is drawn to its measure, in thousandths of the size: upright, bold, italic. */
const faces: Record<number, string>[] = [
  { 250: " .,", 278: "ijlt:;/", 333: "frI()-[]", 389: "sJ", 444: "acez“”", 500: "bdghknopquvxy0123456789–", 556: "FPS", 564: "+", 611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVXYw", 778: "m", 833: "%", 889: "M", 944: "W", 1000: "…" },
  { 250: " .,", 278: "il/", 333: "fjt:;()-[]", 389: "sI", 444: "cerz", 500: "agovxyJ0123456789–“”", 556: "bdhknpquS", 570: "+", 611: "FP", 667: "BELTZ", 722: "ACDNRUVXYw", 778: "GHKOQ", 833: "m", 944: "M", 1000: "W%…" },
  { 250: " .,", 278: "fijlt/", 333: "I:;()-[]", 389: "rsz", 444: "cekvxyJ", 500: "abdghnopquS0123456789–", 556: "LTYZ“”", 611: "ABEFPRVX", 667: "wCKN", 675: "+", 722: "mDGHOQU", 833: "MW%", 889: "…" },
];

const widths = faces.map((face) => new Map(Object.entries(face).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const))));

const base = (sign: string): string => {
  const plain = fold(sign);
  return sign === sign.toLowerCase() ? plain : plain.toUpperCase();
};

/** How wide a text is in a face of Times at a size, marks on letters adding nothing. */
export const timesWidth = (text: string, size: number, face: number): number =>
  ([...text].reduce((sum, sign) => sum + (widths[face]!.get(base(sign)) ?? 500), 0) * size) / 1000;

/** The face whose widths come nearest to those measured. */
export const faceOf = (measured: readonly { text: string; width: number; size: number }[]): number => {
  const off = widths.map((_, face) => measured.reduce((sum, { text, width, size }) => sum + Math.abs(timesWidth(text, size, face) - width), 0));
  return off.indexOf(Math.min(...off));
};
