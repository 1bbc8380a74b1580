const marks = /\p{M}+/gu;

/** Text as people type it in a hurry: no diacritics, đ as d, lower case. Made for comparing only, never for showing. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(marks, "").replaceAll("đ", "d");
