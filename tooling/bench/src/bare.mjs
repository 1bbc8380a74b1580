// The floor: Fastify alone, answering a fixed object on any path.
import Fastify from "fastify";

const app = Fastify();
app.get("/*", () => ({ result: { data: { ok: true } } }));
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
process.on("SIGTERM", () => app.close().then(() => process.exit(0)));
