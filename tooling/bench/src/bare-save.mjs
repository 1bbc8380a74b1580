// The floor of saving: Fastify and one prepared insert, each value in a commit of its own that reaches the disk.
import { DatabaseSync } from "@photostructure/sqlite";
import Fastify from "fastify";

const handle = new DatabaseSync(process.env.FILE);
handle.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
handle.exec("create table fact (unit text, period text, key text, version integer, value text, primary key (unit, period, key))");
const insert = handle.prepare("insert into fact values (?, ?, ?, ?, ?) on conflict do update set version = excluded.version, value = excluded.value");
const app = Fastify();
app.get("/healthz", () => ({ ok: true }));
app.post("/save", ({ body: { unit, period, operations } }) => {
  for (const { key, baseVersion, value } of operations) insert.run(unit, period, key, baseVersion + 1, String(value));
  return { result: { data: [{ kind: "saved" }] } };
});
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
// The handle is named here so that it lives: a statement dies with it.
process.on("SIGTERM", () => app.close().then(() => (handle.close(), process.exit(0))));
