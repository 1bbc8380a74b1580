import { readLetters, readStance, type Letters, type Stance, type ThemeFonts } from "./format.ts";
import { child, descendants, readTree, valueOf } from "./tree.ts";

/** What a style means with everything it inherits; the defaults of the file are in it for paragraph styles only. */
export interface Manner {
  name: string;
  letters: Letters;
  stance: Stance;
}

/** The styles of a file. An unknown or missing id means the standard paragraph style. */
export interface StyleBook {
  paragraph(id: string | undefined): Manner;
  character(id: string | undefined): Letters;
}

const longest = 20;

/** Reads the fonts of a theme, by the names under which styles ask for them. */
export const readTheme = (bytes: Uint8Array | undefined): ThemeFonts => {
  const fonts = new Map<string, string>();
  if (!bytes) return fonts;
  const tree = readTree(bytes);
  for (const kind of ["major", "minor"]) {
    const latin = descendants(tree, `${kind}Font`).flatMap((one) => one.children.filter(({ name }) => name === "latin"))[0];
    const face = latin?.attributes["typeface"];
    if (face) for (const script of ["HAnsi", "Ascii", "Bidi", "EastAsia"]) fonts.set(`${kind}${script}`, face);
  }
  return fonts;
};

/** Reads the styles of a Word file. */
export const readStyleBook = (bytes: Uint8Array | undefined, theme: ThemeFonts): StyleBook => {
  const root = bytes ? child(readTree(bytes), "styles") : undefined;
  const defaults = child(root, "docDefaults");
  const base: Manner = {
    name: "",
    letters: { font: "Times New Roman", size: 10, ...readLetters(child(child(defaults, "rPrDefault"), "rPr"), theme) },
    stance: readStance(child(child(defaults, "pPrDefault"), "pPr")),
  };
  const styles = new Map((root?.children ?? []).filter(({ name }) => name === "style").map((one) => [one.attributes["styleId"] ?? "", one]));
  const standard = [...styles].find(([, { attributes }]) => attributes["type"] === "paragraph" && attributes["default"] === "1")?.[0];
  const chain = (id: string | undefined): Manner[] => {
    const found: Manner[] = [];
    for (let at = styles.get(id ?? ""); at && found.length < longest; at = styles.get(valueOf(at, "basedOn") ?? "")) {
      found.unshift({ name: valueOf(at, "name") ?? "", letters: readLetters(child(at, "rPr"), theme), stance: readStance(child(at, "pPr")) });
    }
    return found;
  };
  const merged = (manners: Manner[]): Manner => ({
    name: manners.at(-1)?.name ?? "",
    letters: Object.assign({}, ...manners.map(({ letters }) => letters)) as Letters,
    stance: Object.assign({}, ...manners.map(({ stance }) => stance)) as Stance,
  });
  const known = new Map<string, Manner>();
  return {
    paragraph(id) {
      const from = id !== undefined && styles.has(id) ? id : (standard ?? "");
      const manner = known.get(from) ?? merged([base, ...chain(from)]);
      known.set(from, manner);
      return manner;
    },
    character: (id) => (id === undefined ? {} : merged(chain(id)).letters),
  };
};
