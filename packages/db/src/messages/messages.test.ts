import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  type Database, type Message, addPerson, markMailed, markRead, openDatabase, readInbox, sendMessages, unmailedMessages, unreadCount,
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

  it("are mailed once, together with those of the same person", async () => {
    expect((await unmailedMessages(db)).map(({ email, day, createdAt }) => [email, day, createdAt])).toEqual([
      ["lan@x.vn", "2026-10-01", at(1)], ["lan@x.vn", "2026-10-01", at(2)], ["lan@x.vn", "2026-10-01", at(3)], ["minh@x.vn", "2026-10-01", at(1)],
    ]);
    await markMailed(db, [1, 2, 3].map((day) => message("lan", day).id), at(9));
    expect((await unmailedMessages(db)).map(({ person }) => person)).toEqual(["minh"]);
  });

  it("show the hundred newest", async () => {
    await sendMessages(db, Array.from({ length: 150 }, (_, i) => message("minh", i + 2)));
    const inbox = await readInbox(db, "minh");
    expect([inbox.length, inbox[0]?.createdAt]).toEqual([100, at(151)]);
  });
});
