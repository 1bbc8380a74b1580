import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const find = createRequire(import.meta.url);
const file = (name: string): string => find.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);

/** Tinos (OFL-1.1): the widths of Times New Roman, with every Vietnamese letter in all four faces. */
export const tinos = { normal: file("400Regular"), italics: file("400Regular_Italic"), bold: file("700Bold"), bolditalics: file("700Bold_Italic") };

/** Whether the maker of a .pdf may read a path: its four fonts and nothing else. */
export const isFont = (path: string): boolean => Object.values(tinos).includes(path.startsWith("file:") ? fileURLToPath(path) : path);
