import { child, valueOf, type Element } from "./tree.ts";

/** How letters look; what is absent is left to the style below. Sizes in points. */
export interface Letters {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  underline?: boolean;
  /** Six hexadecimal digits; `auto` is the reader's own, black. */
  colour?: string;
}

/** How a paragraph stands; lengths in points. */
export interface Stance {
  align?: string;
  firstLine?: number;
  left?: number;
  right?: number;
  before?: number;
  after?: number;
  /** Of a single line; undefined where it is an exact height. */
  lines?: number;
  ruleAbove?: boolean;
  ruleBelow?: boolean;
  outline?: number;
  numId?: string;
  level?: number;
}

/** Fonts that the theme names: `minorHAnsi` → `Calibri`. */
export type ThemeFonts = ReadonlyMap<string, string>;

const isOn = (element: Element | undefined): boolean | undefined =>
  element && !["0", "false", "off", "none"].includes(element.attributes["val"] ?? "1");

const points = (twips: string | undefined, part = 20): number | undefined => {
  const n = Number(twips);
  return twips === undefined || !Number.isFinite(n) ? undefined : n / part;
};

const defined = <T extends object>(given: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** Reads `rPr`. */
export const readLetters = (rPr: Element | undefined, theme: ThemeFonts): Letters => {
  if (!rPr) return {};
  const fonts = child(rPr, "rFonts")?.attributes ?? {};
  const themed = fonts["asciiTheme"] ?? fonts["hAnsiTheme"];
  const underlined = valueOf(rPr, "u");
  return defined<Letters>({
    font: themed === undefined ? (fonts["ascii"] ?? fonts["hAnsi"]) : (theme.get(themed) ?? fonts["ascii"]),
    size: points(valueOf(rPr, "sz"), 2),
    bold: isOn(child(rPr, "b")),
    italic: isOn(child(rPr, "i")),
    caps: isOn(child(rPr, "caps")),
    underline: underlined === undefined ? undefined : underlined !== "none",
    colour: valueOf(rPr, "color")?.toUpperCase(),
  });
};

const isRule = (border: Element | undefined): boolean | undefined =>
  border && !["nil", "none"].includes(border.attributes["val"] ?? "none");

/** Reads `pPr`. */
export const readStance = (pPr: Element | undefined): Stance => {
  if (!pPr) return {};
  const indent = child(pPr, "ind")?.attributes ?? {};
  const spacing = child(pPr, "spacing")?.attributes ?? {};
  const borders = child(pPr, "pBdr");
  const hanging = points(indent["hanging"]);
  const isAuto = (spacing["lineRule"] ?? "auto") === "auto";
  const numbering = child(pPr, "numPr");
  return defined<Stance>({
    align: valueOf(pPr, "jc"),
    firstLine: hanging === undefined || hanging === 0 ? points(indent["firstLine"]) : -hanging,
    left: points(indent["left"] ?? indent["start"]),
    right: points(indent["right"] ?? indent["end"]),
    before: spacing["beforeAutospacing"] === "1" ? 14 : points(spacing["before"]),
    after: spacing["afterAutospacing"] === "1" ? 14 : points(spacing["after"]),
    lines: isAuto ? points(spacing["line"], 240) : undefined,
    ruleAbove: isRule(child(borders, "top")),
    ruleBelow: isRule(child(borders, "bottom")),
    outline: points(valueOf(pPr, "outlineLvl"), 1),
    numId: valueOf(numbering, "numId"),
    level: points(valueOf(numbering, "ilvl"), 1),
  });
};
