import { isOn, walkWord } from "./word-walk.ts";

/** What a style says, and what it leaves to the style it is based on. */
export interface WordStyle {
  numId?: string;
  level?: number;
  caps?: boolean;
  font?: string;
  /** A table style that draws lines. */
  ruled?: boolean;
}

interface WrittenStyle extends WordStyle {
  basedOn?: string;
}

/** Longest chain of styles that is followed; Word itself stops at ten. */
const longest = 20;

/** Finds what a style means, everything inherited filled in; an unknown or missing id gives the default paragraph style. */
export type StyleOf = (id: string | undefined) => WordStyle;

/** Reads the styles of a Word file. */
export const readStyles = (bytes: Uint8Array | undefined): StyleOf => {
  const styles = new Map<string, WrittenStyle>();
  const defaults: WrittenStyle = {};
  let standard: string | undefined;
  let current: WrittenStyle | undefined;
  let border = false;
  if (bytes)
    walkWord(bytes, {
      open(name, attribute) {
        if (name === "docDefaults") current = defaults;
        else if (name === "style") {
          current = {};
          const id = attribute("styleId") ?? "";
          styles.set(id, current);
          if (attribute("type") === "paragraph" && ["1", "true", "on"].includes(attribute("default") ?? "")) standard = id;
        } else if (name === "tblBorders") border = true;
        else if (!current) return;
        else if (border) current.ruled ||= isRule(attribute("val"));
        else if (name === "basedOn") current.basedOn = attribute("val") ?? "";
        else if (name === "numId") current.numId = attribute("val") ?? "";
        else if (name === "ilvl") current.level = Number(attribute("val"));
        else if (name === "caps") current.caps = isOn(attribute);
        else if (name === "rFonts") setFont(current, attribute("ascii") ?? attribute("hAnsi"));
      },
      close(name) {
        if (name === "style" || name === "docDefaults") current = undefined;
        if (name === "tblBorders") border = false;
      },
    });
  const resolved = new Map<string, WordStyle>();
  return (id) => {
    const from = id !== undefined && styles.has(id) ? id : (standard ?? "");
    const before = resolved.get(from);
    if (before) return before;
    const chain: WrittenStyle[] = [];
    for (let at = styles.get(from); at && chain.length < longest; at = styles.get(at.basedOn ?? "")) chain.push(at);
    const style: WordStyle = Object.assign({}, defaults, ...chain.toReversed());
    resolved.set(from, style);
    return style;
  };
};

/** Whether a border of that kind is seen. */
export const isRule = (kind: string | undefined): boolean => kind !== undefined && kind !== "nil" && kind !== "none";

/** Sets a font where one is named. */
export const setFont = (target: { font?: string }, font: string | undefined): void => {
  if (font !== undefined) target.font = font;
};
