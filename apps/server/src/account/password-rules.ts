import { fold } from "@xhht/core";

/** Words that people here would try first. */
const familiar = [
  "xahoihoctap", "khuyenhoc", "khuyentai", "congdanhoctap", "hoctap", "xhht", "ubnd", "uyban", "giaoduc", "daotao", "vanhoa", "quantri", "matkhau",
  "password", "passw0rd", "admin", "vietnam", "hochiminh", "hanoi", "abc", "123456789", "12345678", "1234567", "123456", "12345", "1234", "123", "qwerty", "asdfgh",
];

/** Of whom a password must not speak. */
export interface PasswordOwner {
  name: string;
  email: string;
}

/**
 * The code of what is wrong with a new password, or null: 10 to 128 characters, no rules of composition (OWASP ASVS 5.0
 * V6.2); not among the 49.000 commonest, and more than names, familiar words and years put together.
 */
export const passwordFault = async (password: string, { name, email }: PasswordOwner): Promise<string | null> => {
  const plain = password.normalize("NFKC");
  const { length } = Array.from(plain);
  if (length < 10) return "PASSWORD_TOO_SHORT";
  if (length > 128) return "PASSWORD_TOO_LONG";
  if ((await commonest()).has(plain.toLowerCase())) return "PASSWORD_COMMON";
  const words = [...familiar, ...fold(name).split(/[^a-z0-9]+/), ...fold(email).split(/[^a-z0-9]+/)].filter((word) => word.length >= 3);
  return says(fold(plain), words) < 5 ? "PASSWORD_GUESSABLE" : null;
};

/** How many different characters are left when words and years are taken out. */
const says = (text: string, words: string[]): number => {
  const rest = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ""), text.replace(/[^\p{L}\p{N}]/gu, ""))
    .replace(/(19|20)\d\d/g, "");
  return new Set(rest).size;
};

let list: Promise<Set<string>> | undefined;

/** Those of ten characters or more: shorter ones are refused anyway. */
const commonest = (): Promise<Set<string>> =>
  (list ??= import("@zxcvbn-ts/language-common").then(({ dictionary }) => new Set((dictionary["passwords-common"] as string[]).filter((one) => one.length >= 10))));
