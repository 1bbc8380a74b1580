/** How well a name answers a query, best first. */
export const matchRank = {
  code: 0,
  exact: 1,
  exactFolded: 2,
  prefix: 3,
  prefixFolded: 4,
  wordStart: 5,
  within: 6,
} as const;

/** A text twice: as written in lower case, and folded for comparing. */
export interface Compared {
  text: string;
  key: string;
}

/** Rank of one name for one query, or undefined where they have nothing in common; diacritics count where the query has them right. */
export const rankMatch = (query: Compared, name: Compared): number | undefined => {
  if (name.text === query.text) return matchRank.exact;
  if (name.key === query.key) return matchRank.exactFolded;
  const at = name.key.indexOf(query.key);
  if (at < 0) return undefined;
  if (at === 0) return name.text.startsWith(query.text) ? matchRank.prefix : matchRank.prefixFolded;
  return ` ${name.key}`.includes(` ${query.key}`) ? matchRank.wordStart : matchRank.within;
};
