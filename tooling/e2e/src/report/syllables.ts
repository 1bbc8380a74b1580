import { loadUnits } from "@xhht/units";

/** One syllable on its way: the letters alone, with their hats and horns, with the tone. */
export interface Syllable {
  plain: string;
  hatted: string;
  whole: string;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /[\u0300-\u036f]/g;

const syllable = (whole: string): Syllable => {
  const apart = whole.normalize("NFD");
  return {
    whole,
    hatted: apart.replace(tones, "").normalize("NFC"),
    plain: apart.replace(marks, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
  };
};

/** So many syllables from the names of the units of Việt Nam: every one that has a mark first, then the names as they stand. */
export const syllables = async (most: number): Promise<Syllable[]> => {
  const { units } = await loadUnits();
  const all = units.flatMap(({ versions }) => versions.flatMap(({ name }) => name.normalize("NFC").match(/\p{L}+/gu) ?? []));
  const marked = [...new Set(all)].filter((one) => /[^a-z]/i.test(one));
  return [...marked, ...all].slice(0, most).map(syllable);
};
