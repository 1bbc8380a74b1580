import { eachEngine } from "@xhht/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database, type Message, addPerson, markRead, openDatabase, peopleToMail, readInbox, remindersGiven, returnDigest, sendMessages, takeDigest, unreadCount,
} from "../index.ts";

const at = (second: number) => new Date(Date.UTC(2026, 9, 1, 0, 0, second));
const message = (person: string, day: number): Message => ({
  id: `${person}~r~due-7~${day}`, person, report: "r", kind: "due-7", day: "2026-10-01", text: "Còn 7 ngày.", createdAt: at(day),
});

eachEngine("messages", ({ newDatabase }) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(await newDatabase());
    await db.migrate();
    for (const id of ["lan", "minh"])
      await addPerson(db, { id, name: id, email: `${id}@x.vn`, mustChangePassword: false, passwordHash: "h", now: at(0) });
  });
  afterAll(() => db.close());

  it("come once, however often they are sent, also at the same moment", async () => {
    const both = [message("lan", 1), message("minh", 1)];
    expect((await sendMessages(db, both)).toSorted()).toEqual(both.map(({ id }) => id));
    expect(await sendMessages(db, [...both, message("lan", 2)])).toEqual([message("lan", 2).id]);
    const answers = await Promise.all([1, 2, 3].map(() => sendMessages(db, [message("lan", 3)])));
    expect(answers.flat()).toHaveLength(1);
    expect((await readInbox(db, "lan")).map(({ createdAt }) => createdAt)).toEqual([at(3), at(2), at(1)]);
  });

  it("are read by their person only", async () => {
    expect(await unreadCount(db, "lan")).toBe(3);
    await markRead(db, "minh", [message("lan", 1).id], at(9));
    await markRead(db, "lan", [message("lan", 2).id], at(9));
    await markRead(db, "lan", [message("lan", 2).id], at(10));
    expect(await unreadCount(db, "lan")).toBe(2);
    expect((await readInbox(db, "lan")).map(({ readAt }) => readAt)).toEqual([null, at(9), null]);
    expect(await unreadCount(db, "nobody")).toBe(0);
  });

  const since = at(0);
  const dayBegan = at(0);
  const take = (person: string, now = at(9), from = since) => takeDigest(db, { person, since: from, dayBegan, now });

  it("are mailed together to their person, unless she read them, can no longer sign in, or they are old", async () => {
    await addPerson(db, { id: "son", name: "son", email: "son@x.vn", mustChangePassword: false, passwordHash: "h", now: at(0) });
    await sendMessages(db, [message("son", 1)]);
    await db.q.update(db.t.person).set({ disabled: true }).where(eq(db.t.person.id, "son"));
    expect(await peopleToMail(db, since)).toEqual(["lan", "minh"]);
    expect(await peopleToMail(db, at(3))).toEqual(["lan"]);
    expect(await take("son")).toBeNull();
    expect(await take("minh", at(9), at(2))).toBeNull();
    const digest = await take("lan");
    expect(digest).toMatchObject({ name: "lan", email: "lan@x.vn" });
    expect(digest!.messages.map(({ createdAt }) => createdAt)).toEqual([at(1), at(3)]);
  });

  it("come by one e-mail in a day, whoever else tries; what could not be sent waits", async () => {
    await sendMessages(db, [message("lan", 4)]);
    expect(await take("lan", at(10))).toBeNull();
    const tries = await Promise.all([1, 2, 3, 4].map(() => take("minh")));
    const won = tries.filter((one) => one !== null);
    expect(won).toHaveLength(1);
    await returnDigest(db, won[0]!);
    expect((await take("minh"))?.messages.map(({ id }) => id)).toEqual([message("minh", 1).id]);
    expect((await takeDigest(db, { person: "lan", since, dayBegan: at(20), now: at(21) }))?.messages.map(({ createdAt }) => createdAt)).toEqual([at(4)]);
    expect(await peopleToMail(db, since)).toEqual([]);
  });

  it("are known by report, kind and day", async () => {
    expect(await remindersGiven(db, ["due-7"], "2026-10-02")).toEqual([]);
    const given = await remindersGiven(db, ["due-7"], "2026-10-01");
    expect(given).toContainEqual({ person: "lan", report: "r", kind: "due-7", day: "2026-10-01" });
    expect(await remindersGiven(db, ["due-1"], "2026-10-01")).toEqual([]);
  });

  it("show the hundred newest", async () => {
    await sendMessages(db, Array.from({ length: 150 }, (_, i) => message("minh", i + 2)));
    const inbox = await readInbox(db, "minh");
    expect([inbox.length, inbox[0]?.createdAt]).toEqual([100, at(151)]);
  });
});
