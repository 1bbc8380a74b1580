import type { ReportView } from "@xhht/api";
import type { Observation, ReportId } from "@xhht/core";
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { type LastStep, lastSteps, noteLastStep } from "./last-step.ts";
import type { Change, Pending, Scope } from "./outbox.ts";

interface Shelves extends DBSchema {
  pending: { key: string; value: Pending };
  known: { key: [string, string, string]; value: Scope & Observation };
  view: { key: ReportId; value: ReportView };
}

/** What one account keeps on this device: changes on their way, cells as the server last said, reports to read without a network. */
export interface Device {
  pending(): Promise<Pending[]>;
  /** Takes a step in one transaction; it is on the disk when this ends. Throws where the device has no room. */
  take(change: Change): Promise<void>;
  /** Notes at once what a page that is leaving could not see kept; `null` once it is. */
  note(tab: string, change: Change | null): void;
  noted(): LastStep[];
  view(id: ReportId): Promise<ReportView | null>;
  keepView(view: ReportView): Promise<void>;
  known(scope: Scope): Promise<Observation[]>;
  close(): void;
}

const nameOf = (account: string): string => `xhht-${account}`;

const shelves = (account: string): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>(nameOf(account), 1, {
    upgrade(db) {
      db.createObjectStore("pending", { keyPath: "id" });
      db.createObjectStore("known", { keyPath: ["unit", "period", "key"] });
      db.createObjectStore("view");
    },
    // A sign-out in another page must not wait for this one.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });

/** Opens what an account keeps here. No other account can read it through the app. */
export const openDevice = async (account: string): Promise<Device> => {
  const db = await shelves(account);
  return {
    pending: () => db.getAll("pending"),
    async take({ put, drop, known }) {
      const tx = db.transaction(["pending", "known"], "readwrite", { durability: "strict" });
      const pending = tx.objectStore("pending");
      const cells = tx.objectStore("known");
      const steps = [...drop.map((id) => pending.delete(id)), ...put.map((one) => pending.put(one)), ...known.map((one) => cells.put(one))];
      // A page that is closing has no later moment: a transaction that waits to be committed would go with it.
      tx.commit();
      await Promise.all([...steps, tx.done]);
    },
    note: (tab, change) => noteLastStep(account, tab, change),
    noted: () => lastSteps(account),
    view: async (id) => (await db.get("view", id)) ?? null,
    async keepView(view) {
      await db.put("view", view, view.card.id);
    },
    known: ({ unit, period }) => db.getAll("known", IDBKeyRange.bound([unit, period, ""], [unit, period, "\uffff"])),
    close: () => db.close(),
  };
};

/** Wipes what an account keeps on this device. */
export const wipeDevice = async (account: string): Promise<void> => {
  for (const { tab } of lastSteps(account)) noteLastStep(account, tab, null);
  await deleteDB(nameOf(account));
};
