import { fold } from "@xhht/core";

/** A name split from its type: `{ type: "Phường", name: "Nguyễn Nghiêm" }`. */
export interface Named {
  type: string;
  name: string;
}

const types = ["Xã", "Phường", "Thị trấn", "Đặc khu", "Huyện", "Quận", "Thị xã", "Thành phố", "Tỉnh"];

/**
 * One way to write a name: composed letters, single blanks, one kind of apostrophe, numbers without leading zeros (`Phường 5`),
 * `Nông trường` for `NT`.
 */
export const cleanName = (text: string): string => {
  const composed = text.normalize("NFC");
  return untidy.test(composed) ? tidy(composed) : composed;
};

const untidy = /[’‘`]|^\s|\s\s|\s$| 0| N\.?T|^0|^N/u;

const tidy = (text: string): string =>
  text
    .replace(/[’‘`]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(^| )0+(?=\d)/gu, "$1")
    .replace(/(^| )N\.?T\.? /u, "$1Nông trường ");

/** Splits `xã Vạn Hòa` into type and name, both with a capital; a text without a type has the type "". */
export const splitName = (text: string): Named => {
  const clean = cleanName(text);
  const leads = (type: string): boolean =>
    clean[type.length] === " " && clean.slice(0, type.length).toLowerCase() === type.toLowerCase();
  const type = types.find((one) => clean.startsWith(`${one} `)) ?? types.find(leads);
  const name = type === undefined ? clean : clean.slice(type.length + 1);
  return { type: type ?? "", name: name.charAt(0).toUpperCase() + name.slice(1) };
};

/** Joins what `splitName` took apart. */
export const joinName = ({ type, name }: Named): string => `${type} ${name}`.trim();

const keys = new Map<string, string>();

/**
 * Two spellings of one name have one key: no diacritics, blanks, signs, leading zeros, `Nông trường`; `i` for `y` and `s` for `x`,
 * between which place names waver (Qui/Quy, Tà Si/Tà Xi).
 */
export const nameKey = (text: string): string => {
  let key = keys.get(text);
  if (key === undefined) {
    key = fold(cleanName(text))
      .replace(/^nong truong /u, "")
      .replace(/[^a-z0-9]/gu, "")
      .replaceAll("y", "i")
      .replaceAll("x", "s");
    keys.set(text, key);
  }
  return key;
};
