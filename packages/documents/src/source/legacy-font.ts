// TCVN 5712:1993, as the ABC fonts (.VnTime …) draw it. Capitals with tone marks exist only in the fonts ending in H.
const tcvn3Codes = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const tcvn3Letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const tcvn3 = new Map([...tcvn3Codes].map((code, index) => [code, tcvn3Letters[index]!]));

const acute = "\u0301";
const grave = "\u0300";
const hook = "\u0309";
const tilde = "\u0303";
const dot = "\u0323";
const tones: Record<string, string> = { ù: acute, ø: grave, û: hook, õ: tilde, ï: dot };
const roof = "\u0302";
const roofs: Record<string, string> = { â: roof, á: roof + acute, à: roof + grave, å: roof + hook, ã: roof + tilde, ä: roof + dot };
const breve = "\u0306";
const breves: Record<string, string> = { ê: breve, é: breve + acute, è: breve + grave, ú: breve + hook, ü: breve + tilde, ë: breve + dot };
const vniLetters: Record<string, string> = { ñ: "đ", ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const vniMarks = (base: string, mark: string): string | undefined => tones[mark] ?? ("aeo".includes(base) ? roofs[mark] : undefined) ?? (base === "a" ? breves[mark] : undefined);

const inCase = (letter: string, of: string): string => (of === of.toLowerCase() ? letter : letter.toUpperCase());

/** Text in TCVN3 (ABC): every character above ASCII stands for a letter of its own. Characters that the code does not have stay. */
export const fromTcvn3 = (text: string): string => text.replaceAll(/[\u00a1-\u00fe]/g, (code) => tcvn3.get(code) ?? code);

/** Text in VNI: a letter, then the character that stands for its marks. The result is NFC. */
export const fromVni = (text: string): string => {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const base = letter.toLowerCase();
    const mark = text[at + 1]?.toLowerCase() ?? "";
    const isBase = "aeouy".includes(base) || base === "ô" || base === "ö";
    const marks = isBase && mark !== "" ? vniMarks(base, mark) : undefined;
    out += inCase(vniLetters[base] ?? base, letter) + (marks ?? "");
    if (marks !== undefined) at += 1;
  }
  return out.normalize("NFC");
};

// Symbol-like fonts put their characters into the private area.
const unshifted = (text: string): string => text.replaceAll(/[\uf020-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000));

/** The letters that a run in a font of before Unicode shows: `.VnTime`, `.VnTimeH` (capitals), `VNI-Times`; other fonts say what they are. */
export const fromLegacyFont = (text: string, font: string | undefined): string => {
  if (font === undefined) return text;
  if (/^\.vn/i.test(font)) {
    const letters = fromTcvn3(unshifted(text));
    return /h$/i.test(font.replace(/ (?:bold|italic)/gi, "")) ? letters.toUpperCase() : letters;
  }
  return /^vni[- ]/i.test(font) ? fromVni(unshifted(text)) : text;
};
