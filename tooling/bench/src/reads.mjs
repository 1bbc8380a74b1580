// One point read behind Fastify, twice: through our prepared query, and through the driver alone. SQL and answer are equal.
import { DatabaseSync } from "@photostructure/sqlite";
import { findUnit, openDatabase } from "@xhht/db";
import Fastify from "fastify";
import pg from "pg";

const point = (mark) =>
  `select id from unit where code = ${mark(1)} and valid_from <= ${mark(2)} and (valid_to is null or valid_to >= ${mark(3)}) order by valid_from desc limit 1`;

/** `findUnit` as one would write it on the driver, prepared. `close` also keeps the handle, without which a statement dies. */
export const openRaw = (url) => {
  if (url.startsWith("sqlite:")) {
    const handle = new DatabaseSync(url.slice("sqlite:".length), { readOnly: true });
    const statement = handle.prepare(point(() => "?"));
    return { read: async ({ code, on }) => statement.get(code, on, on)?.id ?? null, close: () => handle.close() };
  }
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const query = { name: "point", text: point((n) => `$${n}`) };
  return { read: async ({ code, on }) => (await pool.query(query, [code, on, on])).rows[0]?.id ?? null, close: () => pool.end() };
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const db = await openDatabase(process.env.URL);
  // As the server does when it starts.
  await db.tx(async () => undefined);
  const raw = openRaw(process.env.URL);
  const app = Fastify();
  app.get("/healthz", () => ({ ok: true }));
  app.get("/ours/:code/:on", async ({ params }) => ({ id: await findUnit(db, params) }));
  app.get("/raw/:code/:on", async ({ params }) => ({ id: await raw.read(params) }));
  await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
  process.on("SIGTERM", async () => {
    await raw.close();
    process.exit(0);
  });
}
