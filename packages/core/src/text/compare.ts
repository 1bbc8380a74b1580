const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese dictionary order (CLDR `vi`: a ă â b c d đ e ê …), numbers inside names by their size. */
export const compareVi = (a: string, b: string): number => collator.compare(a, b);
