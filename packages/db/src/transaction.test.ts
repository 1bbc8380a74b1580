import { eachEngine } from "@xhht/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, type Queries, openDatabase } from "./index.ts";

eachEngine("transactions", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
  });
  afterAll(() => db.close());

  const put = ({ q, t }: Queries, key: string, value: string) => q.insert(t.meta).values({ key, value });
  const get = async ({ q, t }: Queries, key: string) =>
    (await q.select().from(t.meta).where(eq(t.meta.key, key)))[0]?.value;

  it("takes everything back when the work fails", async () => {
    const work = db.tx(async (tx) => {
      await put(tx, "lost", "1");
      expect(await get(tx, "lost")).toBe("1");
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    expect(await get(db, "lost")).toBeUndefined();
  });

  it("shows nothing outside before the end", async () => {
    let enter = (): void => undefined;
    const entered = new Promise<void>((resolve) => (enter = resolve));
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    const work = db.tx(async (tx) => {
      await put(tx, "hidden", "1");
      enter();
      await left;
    });
    await entered;
    expect(await get(db, "hidden")).toBeUndefined();
    leave();
    await work;
    expect(await get(db, "hidden")).toBe("1");
  });

  it("joins a nested transaction to the outer one", async () => {
    const work = db.tx(async (tx) => {
      await tx.tx(async (inner) => void (await put(inner, "nested", "1")));
      throw new Error("outer fails");
    });
    await expect(work).rejects.toThrow("outer fails");
    expect(await get(db, "nested")).toBeUndefined();
  });

  it("throws at once when the outer handle is used inside, instead of waiting for itself", async () => {
    const refused = async (work: () => Promise<unknown>): Promise<void> => {
      const error = await db.tx(work).catch((problem: Error) => problem);
      expect(String((error as Error).cause ?? error)).toMatch(/outer database handle/);
    };
    await refused(() => get(db, "x"));
    await refused(async () => put(db, "x", "1"));
    await refused(() => db.tx(async () => 1));
    await put(db, "after", "1");
    expect(await get(db, "after")).toBe("1");
  });

  it("still throws in a transaction when another one has ended meanwhile", async () => {
    const errors = await Promise.all(
      [1, 20].map((ms) =>
        db.tx(async () => {
          await new Promise((resolve) => setTimeout(resolve, ms));
          return get(db, "x").catch((problem: Error) => problem);
        }),
      ),
    );
    for (const error of errors) expect(String((error as Error).cause)).toMatch(/outer database handle/);
  });

  it("runs thirty transactions at once without losing a step", async () => {
    await put(db, "counter", "0");
    const step = () =>
      db.tx(async (tx) => {
        // Takes the row's lock before reading it, as a counter on Postgres must.
        await tx.q.update(tx.t.meta).set({ key: "counter" }).where(eq(tx.t.meta.key, "counter"));
        const value = await get(tx, "counter");
        await new Promise((resolve) => setTimeout(resolve, 1));
        await tx.q
          .update(tx.t.meta)
          .set({ value: String(Number(value) + 1) })
          .where(eq(tx.t.meta.key, "counter"));
      });
    await Promise.all(Array.from({ length: 30 }, step));
    expect(await get(db, "counter")).toBe("30");
  });
});
