import type { EntryKey, IsoDate, PeriodId, UnitId } from "@xhht/core";
import type { Kit } from "../sqlite/kit.ts";

/** Tables of files, messages and the log of acts. */
export const recordTables = (k: Kit) => {
  /** Bytes, by their SHA-256; stored once however often they are attached. */
  const file = k.table("file", {
    hash: k.text("hash").notNull().primaryKey(),
    size: k.integer("size").notNull(),
    type: k.text("type").notNull(),
    storedAt: k.instant("stored_at").notNull(),
  });
  const evidence = k.table(
    "evidence",
    {
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      period: k.text("period").$type<PeriodId>().notNull(),
      key: k.text("key").$type<EntryKey>().notNull(),
      file: k.text("file").notNull().references(() => file.hash),
      name: k.text("name").notNull(),
      by: k.text("by_person").notNull(),
      at: k.instant("at").notNull(),
      removedAt: k.instant("removed_at"),
    },
    (t) => [k.index("evidence_unit").on(t.unit, t.period)],
  );
  /** A message to one person; its id makes it come once. */
  const message = k.table(
    "message",
    {
      /** `<person>~<report>~<kind>~<day>`. */
      id: k.text("id").notNull().primaryKey(),
      person: k.text("person").notNull(),
      report: k.text("report"),
      kind: k.text("kind").notNull(),
      day: k.text("day").$type<IsoDate>().notNull(),
      text: k.text("text").notNull(),
      createdAt: k.instant("created_at").notNull(),
      readAt: k.instant("read_at"),
      mailedAt: k.instant("mailed_at"),
    },
    (t) => [k.index("message_person").on(t.person, t.createdAt)],
  );
  /** The log of acts: one chain per province and one for the nation; nothing is ever changed or deleted. */
  const audit = k.table(
    "audit",
    {
      /** Code and first day of the province, or `VN@0000`. */
      chain: k.text("chain").notNull(),
      number: k.integer("number").notNull(),
      at: k.instant("at").notNull(),
      actor: k.text("actor"),
      actorName: k.text("actor_name").notNull(),
      act: k.text("act").notNull(),
      unit: k.text("unit").$type<UnitId>(),
      object: k.text("object").notNull(),
      previous: k.text("previous").notNull(),
      hash: k.text("hash").notNull(),
      details: k.json<Record<string, unknown>>("details").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.chain, t.number] }), k.index("audit_unit").on(t.unit, t.at)],
  );
  /** The last row of each chain: it makes a cut-off end visible, and it is where writers of one chain meet. */
  const auditHead = k.table("audit_head", {
    chain: k.text("chain").notNull().primaryKey(),
    number: k.integer("number").notNull(),
    hash: k.text("hash").notNull(),
  });
  return { file, evidence, message, audit, auditHead };
};
