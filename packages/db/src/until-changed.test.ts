import { eachEngine } from "@xhht/testing";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, type Queries, openDatabase } from "./index.ts";
import { untilChanged } from "./until-changed.ts";

eachEngine("what was read", ({ newDatabase, dialect }) => {
  let db: Database;
  let other: Database;
  let time = 0;
  let reads = 0;
  beforeAll(async () => {
    const url = await newDatabase();
    db = await openDatabase(url);
    await db.migrate();
    other = await openDatabase(url);
  });
  afterAll(async () => {
    await Promise.all([db.close(), other.close()]);
  });
  const put = ({ q, t }: Queries, value: string) => q.insert(t.meta).values({ key: "k", value }).onConflictDoUpdate({ target: t.meta.key, set: { value } });
  const valueOf = async ({ q, t }: Queries): Promise<string | undefined> => {
    reads += 1;
    return (await q.select().from(t.meta))[0]?.value;
  };
  const asker = (unsure: number) => {
    const known = untilChanged<string | undefined>({ unsure, most: 3, now: () => time });
    return (key = "k") => known(db, key, () => valueOf(db));
  };
  const counted = async (work: () => Promise<unknown>): Promise<number> => {
    const before = reads;
    await work();
    return reads - before;
  };

  it("is asked for again after every commit, of this program and of another one", async () => {
    const ask = asker(0);
    await put(db, "a");
    expect(await ask()).toBe("a");
    await put(db, "b");
    expect(await ask()).toBe("b");
    // Another program's commit is seen from the next turn of the event loop on.
    await put(other, "c");
    await turn();
    expect(await ask()).toBe("c");
    await other.tx(async (tx) => void (await put(tx, "d")));
    await turn();
    expect(await ask()).toBe("d");
  });

  it("is asked for again within the very turn in which this program commits, however it does so", async () => {
    const ask = asker(0);
    for (const value of ["1", "2", "3"]) {
      await put(db, value);
      expect(await ask()).toBe(value);
      await db.tx(async (tx) => void (await put(tx, `${value}d`)));
      expect(await ask()).toBe(`${value}d`);
    }
    await put(db, "d");
  });

  it("is asked for again though long work holds up the turn in which another program commits", async () => {
    const ask = asker(0);
    expect(await ask()).toBe("d");
    await put(other, "e");
    for (const until = performance.now() + 2; performance.now() < until; );
    expect(await ask()).toBe("e");
    await put(db, "d");
  });

  it("is not what a transaction wrote that was taken back, nor what is not committed yet", async () => {
    const ask = asker(0);
    expect(await ask()).toBe("d");
    const failed = db.tx(async (tx) => {
      await put(tx, "lost");
      throw new Error("no");
    }).catch((error: Error) => error.message);
    expect(await ask()).toBe("d");
    expect(await failed).toBe("no");
    expect(await ask()).toBe("d");
  });

  it("would stay as it was, were the commits not looked for: the control", async () => {
    const blind: Database = { ...db, dataVersion: () => 1 };
    const known = untilChanged<string | undefined>({ unsure: 0, most: 3 });
    const ask = () => known(blind, "k", () => valueOf(db));
    await put(db, "d");
    expect(await ask()).toBe("d");
    await put(db, "x");
    expect(await ask()).toBe("d");
  });

  it("is read once while nothing is committed where that can be known, and each time where it cannot", async () => {
    const ask = asker(0);
    expect(await counted(async () => [await ask(), await ask(), await ask("other"), await ask("other")])).toBe(dialect === "sqlite" ? 2 : 4);
    expect(db.dataVersion() === null).toBe(dialect === "postgres");
    expect(await db.tx(async (tx) => tx.dataVersion())).toBeNull();
  });

  it("may be as old as was allowed where it cannot be known, and no older", async () => {
    const ask = asker(250);
    await put(db, "e");
    expect(await ask()).toBe("e");
    await put(db, "f");
    time += 249;
    expect(await ask()).toBe(dialect === "sqlite" ? "f" : "e");
    time += 1;
    expect(await ask()).toBe("f");
  });

  it("is forgotten beyond what is kept, and never where the reading failed", async () => {
    const ask = asker(1_000);
    const all = ["1", "2", "3", "4", "1"];
    expect(await counted(async () => { for (const key of all) await ask(key); })).toBe(5);
    const known = untilChanged<string>({ unsure: 1_000, most: 3 });
    await expect(known(db, "k", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await known(db, "k", async () => "whole")).toBe("whole");
  });
});
