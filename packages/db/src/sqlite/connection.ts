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

/** Wraps a driver's handle; the statements used least recently are let go beyond 300. */
export const connection = (handle: Handle): Connection => {
  const statements = new Map<string, Statement>();
  const statement = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) statements.delete(sql);
    else if (statements.size >= kept) statements.delete(statements.keys().next().value!);
    const ready = known ?? handle.prepare(sql);
    statements.set(sql, ready);
    return ready;
  };
  return {
    all(sql, params, shape = "array") {
      const ready = statement(sql);
      ready.setReturnArrays(shape === "array");
      return ready.all(...(params as Params));
    },
    run: (sql, params) => statement(sql).run(...(params as Params)),
    exec: (sql) => handle.exec(sql),
    rollBack() {
      if (handle.isTransaction) handle.exec("ROLLBACK");
    },
    close() {
      statements.clear();
      handle.close();
    },
  };
};
