const triple = /<([^>]{1,64})>\s{0,8}<([^>]{1,64})>\s{0,8}[<[\d]/g;

/** A number as parsers of .pdf read it: what is no digit is passed over, and the last 32 bits count. */
const read = (written: string): number => Number.parseInt(written.replaceAll(/[^0-9a-f]/gi, "").slice(-8), 16) || 0;

/**
 * How many characters the ranges of a font's map (`bfrange`, `cidrange`) stand for: a parser of .pdf keeps an entry for each,
 * so that one line of a file can ask for sixteen million.
 */
export const mappedCharacters = (content: Buffer): number => {
  let count = 0;
  for (let at = content.indexOf("range"); at !== -1; ) {
    const next = content.indexOf("range", at + 5);
    const section = content.toString("latin1", at + 5, next === -1 ? content.length : next);
    if (/begin(?:bf|cid)$/.test(content.toString("latin1", Math.max(0, at - 8), at)))
      for (const [, from, to] of section.matchAll(triple)) count += Math.max(0, read(to!) - read(from!));
    at = next;
  }
  return count;
};
