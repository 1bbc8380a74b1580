/** A part of a .pdf that draws other parts. */
export interface DrawnForm {
  dictionary: string;
  /** How many parts it draws. */
  drawn: number;
  /** Where its stream begins. */
  at: number;
}

const numberBefore = (file: Buffer, at: number): string | undefined => {
  const text = file.toString("latin1", Math.max(0, at - 4_096), at);
  const object = text.lastIndexOf(" obj");
  return /(\d{1,10})\s{1,4}\d{1,5}$/.exec(text.slice(Math.max(0, object - 20), object))?.[1];
};

const object = (file: Buffer, number: string): string => {
  const at = file.indexOf(`\n${number} 0 obj`);
  return at === -1 ? "" : file.toString("latin1", at, at + 4_096).split("endobj")[0]!;
};

/** The text of an entry, whether it stands there or in an object of its own. */
const entry = (file: Buffer, dictionary: string, name: string): string => {
  const after = dictionary.slice(dictionary.indexOf(name) + name.length);
  if (after.length === dictionary.length) return "";
  const reference = /^\s*(\d{1,10})\s+0\s+R/.exec(after)?.[1];
  return reference === undefined ? after : object(file, reference);
};

const childrenOf = (file: Buffer, dictionary: string): string[] => {
  const named = entry(file, entry(file, dictionary, "/Resources"), "/XObject");
  return [...named.split(">>")[0]!.matchAll(/(\d{1,10})\s+0\s+R/g)].map(([, number]) => number!);
};

/**
 * At most how many parts are drawn when each form draws what it names as often as it draws anything; `Infinity` where one
 * draws itself. A form that draws ten forms that draw ten each … costs 10 to the power of its depth.
 */
export const drawingCost = (file: Buffer, forms: readonly DrawnForm[]): number => {
  const byNumber = new Map(forms.map((form) => [numberBefore(file, form.at) ?? "", form]));
  const costs = new Map<string, number>();
  const cost = (number: string): number => {
    const form = byNumber.get(number);
    if (!form) return 1;
    const known = costs.get(number);
    if (known !== undefined) return known;
    costs.set(number, Infinity);
    const found = 1 + form.drawn * Math.max(1, ...childrenOf(file, form.dictionary).map(cost));
    costs.set(number, found);
    return found;
  };
  return Math.max(0, ...[...byNumber.keys()].slice(0, 1_000).map(cost));
};
