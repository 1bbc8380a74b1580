const shown = new Set(["label", "short", "english", "phrase", "title", "text"]);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Where words for people (`label`, `short`, `english`, `phrase`, `title`, `text`) are blank: `indicators.X.label`. */
export const blankWords = (value: unknown, path = ""): string[] => {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path ? `${path}.${key}` : key;
    return typeof inner === "string" && shown.has(key) && inner.trim() === "" ? [place] : blankWords(inner, place);
  });
};

/** Where a JSON round trip would change or lose something: a function, a date, `undefined`, NaN, a hole in a list. */
export const lostInJson = (value: unknown, path = ""): string[] => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? [] : [path];
  if (Array.isArray(value)) return Array.from(value, (item: unknown, at) => lostInJson(item, `${path}[${at}]`)).flat();
  if (
    !isObject(value) ||
    Object.getPrototypeOf(value) !== Object.prototype ||
    Object.getOwnPropertySymbols(value).length > 0
  )
    return [path];
  return Object.entries(value).flatMap(([key, inner]) => lostInJson(inner, path ? `${path}.${key}` : key));
};
