import { expect, test } from "vitest";
import { hidePassword, readConfig } from "./config.ts";

const at = "/srv/xhht";
const placesOf = (env: Record<string, string>): string[] => {
  const config = readConfig(env, at);
  return config.ok ? [] : config.issues.map(({ place }) => place);
};

test("with nothing set, the program listens on this machine only and keeps a SQLite file under ./data", () => {
  expect(readConfig({}, at)).toEqual({
    ok: true,
    value: { host: "127.0.0.1", port: 8373, dataDir: "/srv/xhht/data", database: { engine: "sqlite", file: "/srv/xhht/data/xhht.sqlite" } },
  });
});

test("an empty variable counts as unset", () => {
  expect(readConfig({ PORT: "", HOST: " ", DATA_DIR: "", DATABASE_URL: "" }, at)).toEqual(readConfig({}, at));
});

test("DATA_DIR moves the SQLite file; DATABASE_URL switches the engine and nothing else", () => {
  expect(readConfig({ DATA_DIR: "/var/lib/xhht" }, at)).toMatchObject({ value: { database: { file: "/var/lib/xhht/xhht.sqlite" } } });
  expect(readConfig({ DATABASE_URL: "postgres://u:p@h/db" }, at)).toMatchObject({
    value: { port: 8373, database: { engine: "postgres", url: "postgres://u:p@h/db" } },
  });
  expect(readConfig({ DATABASE_URL: "sqlite:x/y.sqlite" }, at)).toMatchObject({ value: { database: { file: "/srv/xhht/x/y.sqlite" } } });
});

test.each([["abc"], ["-1"], ["65536"], ["80.5"], ["1e3"]])("PORT=%s is refused by name", (port) => {
  expect(placesOf({ PORT: port })).toEqual(["PORT"]);
});

test("HOST takes a name or an address, not a web address", () => {
  expect(placesOf({ HOST: "http://127.0.0.1" })).toEqual(["HOST"]);
  expect(placesOf({ HOST: "::1" })).toEqual([]);
});

test("a DATABASE_URL of another engine is refused, and its password is not repeated", () => {
  const config = readConfig({ DATABASE_URL: "mysql://root:secret@h/db" }, at);
  expect(config).toMatchObject({ ok: false, issues: [{ place: "DATABASE_URL" }] });
  expect(JSON.stringify(config)).not.toContain("secret");
  expect(hidePassword("postgres://u:secret@h/db")).toBe("postgres://u:***@h/db");
});
