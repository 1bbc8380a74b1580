// One point read behind Fastify, twice: through our prepared query, and through the driver alone. SQL and answer are equal.
import { DatabaseSync } from "@photostructure/sqlite";
import { findUnit, openDatabase } from "@xhht/db";
import Fastify from "fastify";

export const pointSql =
  "select id from unit where code = ? and valid_from <= ? and (valid_to is null or valid_to >= ?) order by valid_from desc limit 1";

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const db = await openDatabase(`sqlite:${process.env.FILE}`);
  const statement = new DatabaseSync(process.env.FILE, { readOnly: true }).prepare(pointSql);
  const app = Fastify();
  app.get("/healthz", () => ({ ok: true }));
  app.get("/ours/:code/:on", async ({ params }) => ({ id: await findUnit(db, params) }));
  app.get("/raw/:code/:on", async ({ params: { code, on } }) => ({ id: statement.get(code, on, on)?.id ?? null }));
  await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
  process.on("SIGTERM", () => process.exit(0));
}
