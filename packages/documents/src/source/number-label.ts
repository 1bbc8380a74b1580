import { romanNumeral } from "@xhht/core";

/** `c` for 3, and `aa`, `bb` … after `z`, as Word counts. */
const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));

const series = (format: string, value: number): string => {
  const letters = format.split(/,\s*/).filter((one) => one !== "" && one !== "...");
  return letters[(value - 1) % letters.length] ?? String(value);
};

/**
 * A number of an automatic list as Word prints it. `format` is `numFmt`; with `custom`, `letters` is its own row of signs
 * ("a, b, c, d, đ, e, …"), the way Word is given Vietnamese letters.
 */
export const numberLabel = (value: number, format: string, letters = ""): string => {
  if (value < 1) return format === "decimalZero" ? `0${value}` : String(value);
  switch (format) {
    case "lowerLetter":
      return letter(value);
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerRoman":
      return value < 4_000 ? romanNumeral(value).toLowerCase() : String(value);
    case "upperRoman":
      return value < 4_000 ? romanNumeral(value) : String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "custom":
      return series(letters, value);
    case "none":
      return "";
    default:
      return String(value);
  }
};
