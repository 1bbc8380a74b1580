import { walkXml } from "../hostile/walk-xml.ts";

/** How a number in a cell is meant; `zeros` is the width of a code such as 00042. */
export interface NumberFormat {
  date?: true;
  percent?: true;
  zeros?: number;
}

// ECMA-376 part 1, 18.8.30, and the East Asian dates that Excel shares.
const isDateId = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

const plain: NumberFormat = {};

const formatOf = (id: number, code: string): NumberFormat => {
  if (isDateId(id)) return { date: true };
  // What is quoted, escaped or in brackets is not a code; the second section is for negative numbers.
  const bare = code.slice(0, 255).replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";")[0]!;
  if (id === 9 || id === 10 || bare.includes("%")) return { percent: true };
  if (/[dmyhs]/i.test(bare) && !/general/i.test(bare)) return { date: true };
  return /^0{2,20}$/.test(bare) ? { zeros: bare.length } : plain;
};

/** The number format of every cell style of a workbook, in the order that cells name them. */
export const readNumberFormats = (styles: Uint8Array | undefined): NumberFormat[] => {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let within = false;
  if (styles)
    walkXml(styles, {
      open(prefixed, attributes) {
        const name = prefixed.slice(prefixed.indexOf(":") + 1);
        if (name === "cellXfs") within = true;
        else if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        else if (within && name === "xf") {
          const id = Number(attributes["numFmtId"] ?? 0);
          formats.push(formatOf(id, codes.get(id) ?? ""));
        }
      },
      close(name) {
        if (name.endsWith("cellXfs")) within = false;
      },
    });
  return formats;
};
