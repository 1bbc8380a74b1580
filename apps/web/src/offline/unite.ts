import { cellName, type Change } from "./outbox.ts";

/** Two steps as one: what the second drops is not put by the first, and the last word on a cell counts. */
export const unite = (first: Change, second: Change): Change => {
  const dropped = new Set(second.drop);
  const put = new Map(first.put.filter(({ id }) => !dropped.has(id)).map((one) => [one.id, one]));
  for (const one of second.put) put.set(one.id, one);
  const known = new Map([...first.known, ...second.known].map((one) => [cellName(one), one]));
  return { put: [...put.values()], drop: [...new Set([...first.drop, ...second.drop])].filter((id) => !put.has(id)), known: [...known.values()] };
};
