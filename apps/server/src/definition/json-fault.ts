/** Where a text stops being JSON; line and column count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  /** The sign that does not belong there; null at the end of the text. */
  found: string | null;
}

const token = /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|[[\]{},:])/uy;

type Expected = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "end";

/** Finds the first sign at which a text stops being JSON, or null where it is JSON. The engine's own words name no place for most faults. */
export const jsonFault = (text: string): JsonFault | null => {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  const afterValue = (): Expected => (open.length > 0 ? "comma" : "end");
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    const next = match && step(match[0].trimStart(), match[1] !== undefined);
    if (!match || !next) return expected === "end" && text.slice(at).trim() === "" ? null : placeAt(text, at);
    expected = next;
    at = token.lastIndex;
  }

  function step(sign: string, scalar: boolean): Expected | null {
    const inside = open.at(-1);
    const wantsValue = expected === "value" || expected === "first value";
    const wantsKey = expected === "key" || expected === "first key";
    if (scalar) return wantsValue ? afterValue() : wantsKey && sign.startsWith('"') ? "colon" : null;
    if (sign === ":") return expected === "colon" ? "value" : null;
    if (sign === ",") return expected !== "comma" ? null : inside === "{" ? "key" : "value";
    if (sign === "{" || sign === "[") {
      if (!wantsValue) return null;
      open.push(sign);
      return sign === "{" ? "first key" : "first value";
    }
    const closes = sign === "}" ? inside === "{" && expected !== "key" : inside === "[" && expected !== "value";
    if (!closes || (expected !== "comma" && !expected.startsWith("first"))) return null;
    open.pop();
    return afterValue();
  }
};

const placeAt = (text: string, from: number): JsonFault => {
  const at = from + /^\s*/.exec(text.slice(from))![0].length;
  const above = text.slice(0, at).split("\n");
  return { line: above.length, column: above.at(-1)!.length + 1, found: at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : null };
};
