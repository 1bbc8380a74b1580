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
