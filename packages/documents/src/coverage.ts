import type { Passage, Span } from "./passage.ts";

/** Counts which characters of a source some part took. */
export interface Coverage {
  take(...passages: Passage[]): void;
  takeSpan(...spans: Span[]): void;
  /** Share of the characters that are not white space, 0–1; 1 for an empty source. */
  share(): number;
  /** What nothing took, line after line joined; only pieces that hold a letter or a digit. */
  rest(): { text: string; span: Span }[];
}

const blank = /[\s\u00A0\u200B-\u200F\uFEFF]/;
const marks = "*#|_\\>";

/** Starts counting on a source in NFC. */
export const startCoverage = (source: string): Coverage => {
  const taken = new Uint8Array(source.length);
  const isBlank = (at: number): boolean => {
    const code = source.charCodeAt(at);
    return code <= 0x20 || (code >= 0xa0 && (code === 0xa0 || code >= 0x1680) && blank.test(source[at]!));
  };
  const markup = (at: number): boolean => marks.includes(source[at]!);
  return {
    take(...passages) {
      for (const { offsets } of passages) for (const at of offsets) taken[at] = 1;
    },
    takeSpan(...spans) {
      for (const [from, to] of spans) taken.fill(1, from, to);
    },
    share() {
      let all = 0;
      let read = 0;
      for (let at = 0; at < source.length; at += 1) {
        if (isBlank(at) || (markup(at) && taken[at] === 0)) continue;
        all += 1;
        read += taken[at]!;
      }
      return all === 0 ? 1 : read / all;
    },
    rest() {
      const pieces: { text: string; span: Span }[] = [];
      let from = -1;
      let end = -1;
      const close = (): void => {
        const text = from < 0 ? "" : source.slice(from, end).replace(/\s+/g, " ").trim();
        if (/[\p{L}\d]/u.test(text)) pieces.push({ text, span: [from, end] });
        from = -1;
      };
      for (let at = 0; at < source.length; at += 1) {
        if (isBlank(at)) continue;
        if (taken[at] === 1) close();
        else {
          if (from < 0) from = at;
          end = at + 1;
        }
      }
      close();
      return pieces;
    },
  };
};
