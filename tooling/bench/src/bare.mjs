// The floor: Fastify alone, answering a fixed object on any path, or so many bytes that look as packed ones do: how fast the
// asker reads them decides how many requests a server takes at one turn, so text in their place would not compare.
import { randomBytes } from "node:crypto";
import Fastify from "fastify";

const app = Fastify();
const bytes = new Map();
app.get("/bytes/:count", ({ params: { count } }, reply) => {
  if (!bytes.has(count)) bytes.set(count, randomBytes(Number(count)));
  return reply.type("text/html; charset=utf-8").send(bytes.get(count));
});
app.get("/*", () => ({ result: { data: { ok: true } } }));
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
process.on("SIGTERM", () => app.close().then(() => process.exit(0)));
