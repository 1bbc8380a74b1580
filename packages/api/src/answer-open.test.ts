import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { answerOpen } from "./answer-open.ts";
import type { World } from "./world.ts";

// Of a world it is only asked whether it is the same one.
const newWorld = (): World => ({}) as World;
const clock = { at: "2026-11-22T05:00:00Z" };
const asker = ({ left, signedIn = false, world = newWorld() }: { left: number; signedIn?: boolean; world?: World }) => {
  const taken: number[] = [];
  const actor = async () => (signedIn ? ({ id: "a" } as never) : null);
  const takeShare = (work: number): number => (taken.length < left ? (taken.push(work), 0) : 3);
  const made: string[] = [];
  const ask = (text: string, other?: World): Promise<{ text: string } | null> =>
    answerOpen({ world: other ?? world, now: () => new Date(clock.at), actor, takeShare }, ["some.path", { text }], 0.3, () => {
      made.push(text);
      return text === "" ? null : { text };
    });
  return { ask, taken, made };
};

test("the same question is worked out once a day and world, and paid once; another one is paid again", async () => {
  const { ask, taken, made } = asker({ left: 10 });
  const first = await ask("x");
  expect(await ask("x")).toBe(first);
  expect([await ask("y"), taken, made]).toEqual([{ text: "y" }, [0.3, 0.3], ["x", "y"]]);
  clock.at = "2026-11-22T18:00:00Z";
  await ask("x");
  await ask("x", newWorld());
  expect([taken.length, made]).toEqual([4, ["x", "y", "x", "x"]]);
});

test("whoever used up the share is refused before anything is worked out, and gets what is remembered; who is signed in gets all", async () => {
  const world = newWorld();
  const { ask, made } = asker({ left: 1, world });
  await ask("x");
  await expect(ask("y")).rejects.toThrow(TRPCError);
  await expect(ask("y")).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS", message: expect.stringContaining("sau 3 giây") });
  expect([await ask("x"), made]).toEqual([{ text: "x" }, ["x"]]);
  expect(await asker({ left: 0, signedIn: true, world }).ask("y")).toEqual({ text: "y" });
});

test("what is not there is paid every time and fills no memory; of many questions the latest five hundred are remembered", async () => {
  const { ask, taken, made } = asker({ left: 10_000 });
  await ask("x");
  for (let n = 0; n < 700; n++) await ask("");
  await ask("x");
  expect([taken.length, made.length]).toEqual([701, 701]);
  for (let n = 0; n < 500; n++) await ask(`${n}`);
  await ask("499");
  expect(taken).toHaveLength(1_201);
  await ask("x");
  expect(taken).toHaveLength(1_202);
});
