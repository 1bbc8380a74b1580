import type { DatabaseSync } from "@photostructure/sqlite";

type Handle = InstanceType<typeof DatabaseSync>;
type Statement = ReturnType<Handle["prepare"]>;
type Params = never[];

/** One SQLite connection that keeps its statements prepared. */
export interface Connection {
  all(sql: string, params: unknown[], shape?: "array" | "object"): unknown[];
  run(sql: string, params: unknown[]): unknown;
  exec(sql: string): void;
  /** Takes back the open transaction; nothing where SQLite already did (a full disk). */
  rollBack(): void;
  close(): void;
}

const kept = 300;

/** Wraps a driver's handle; beyond 300 statements the oldest is let go. */
export const connection = (handle: Handle): Connection => {
  const statements = { array: new Map<string, Statement>(), object: new Map<string, Statement>() };
  const statement = (sql: string, shape: "array" | "object"): Statement => {
    const ofShape = statements[shape];
    const known = ofShape.get(sql);
    if (known) return known;
    const ready = handle.prepare(sql);
    ready.setReturnArrays(shape === "array");
    if (ofShape.size >= kept) ofShape.delete(ofShape.keys().next().value!);
    ofShape.set(sql, ready);
    return ready;
  };
  return {
    all: (sql, params, shape = "array") => statement(sql, shape).all(...(params as Params)),
    run: (sql, params) => statement(sql, "array").run(...(params as Params)),
    exec: (sql) => handle.exec(sql),
    rollBack() {
      if (handle.isTransaction) handle.exec("ROLLBACK");
    },
    close() {
      statements.array.clear();
      statements.object.clear();
      handle.close();
    },
  };
};
