import { refuse } from "@xhht/api";

/** The longest name that is kept, in characters. */
const longest = 180;

/** Characters that show as nothing, or that turn the order of what is shown: `gpj.exe` would be read as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name as it is kept and given back: its last part, NFC, nothing that cannot be seen; too long ones lose their middle. */
export const fileName = (given: string): string => {
  const name = (given.split(/[/\\]/).at(-1) ?? "").normalize("NFC").replace(unseen, "").replaceAll(/\s+/g, " ").trim();
  if (name === "" || /^\.+$/.test(name)) throw refuse("file.name", "Tệp gửi lên không có tên.", "Hãy đặt tên cho tệp rồi đính kèm lại.");
  const letters = [...name];
  return letters.length <= longest ? name : `${letters.slice(0, longest - 40).join("")}…${letters.slice(-39).join("")}`;
};
