import type { Queries } from "./database.ts";

/** Prepares a query the first time a handle asks for it and keeps it as long as the handle lives. */
export const prepared = <Q>(build: (db: Queries) => Q): ((db: Queries) => Q) => {
  const ready = new WeakMap<Queries, Q>();
  return (db) => {
    let query = ready.get(db);
    if (query === undefined) ready.set(db, (query = build(db)));
    return query;
  };
};

/** `prepared`, for a query whose text depends on how many rows it takes: one for each size that was asked for. */
export const preparedBySize = <Q>(build: (db: Queries, size: number) => Q): ((db: Queries, size: number) => Q) => {
  const bySize = prepared(() => new Map<number, Q>());
  return (db, size) => {
    const ready = bySize(db);
    let query = ready.get(size);
    if (query === undefined) ready.set(size, (query = build(db, size)));
    return query;
  };
};
