import { limits } from "../hostile/limits.ts";
import { walkXml } from "../hostile/walk-xml.ts";

/** The value of an attribute by its local name (`val`, `id`). */
export type Attribute = (name: string) => string | undefined;

/**
 * What happens on a walk through a part of a Word file. Elements of WordprocessingML come with their local name (`p`),
 * those of markup compatibility and of mathematics with a fixed prefix (`mc:Fallback`, `m:t`), others as written.
 */
export interface WordVisitor {
  open(name: string, attribute: Attribute): void;
  close?(name: string): void;
  text?(text: string): void;
}

const families: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
};

/** Walks through a part of a Word file, whatever prefixes its program chose; of alternative contents the first is taken. */
export const walkWord = (bytes: Uint8Array, { open, close, text }: WordVisitor): void => {
  const prefixes = new Map<string, string>();
  const known = new Map<string, string>();
  const nameOf = (written: string): string => {
    let name = known.get(written);
    if (name === undefined) {
      const colon = written.indexOf(":");
      const family = prefixes.get(colon === -1 ? "" : written.slice(0, colon));
      name = family === undefined ? written : family + written.slice(colon + 1);
      if (known.size < limits.columns) known.set(written, name);
    }
    return name;
  };
  let left = 0;
  walkXml(bytes, {
    open(written, attributes) {
      if (prefixes.size === 0)
        for (const [key, value] of Object.entries(attributes)) {
          const family = families[value];
          if (key === "xmlns" || key.startsWith("xmlns:")) prefixes.set(key.slice(6), family ?? `${key.slice(6)}:`);
        }
      const name = nameOf(written);
      if (left > 0 || name === "mc:Fallback") left += 1;
      else
        open(name, (wanted) => {
          for (const key in attributes) if (key === wanted || (key.endsWith(wanted) && key[key.length - wanted.length - 1] === ":")) return attributes[key];
          return undefined;
        });
    },
    close(written) {
      if (left > 0) left -= 1;
      else close?.(nameOf(written));
    },
    ...(text && { text: (piece: string) => left === 0 && text(piece) }),
  });
};

/** Whether an on/off property that is written is on: `<w:caps/>`, `<w:caps w:val="1"/>`. */
export const isOn = (attribute: Attribute): boolean => !["0", "false", "off", "none"].includes(attribute("val") ?? "");
