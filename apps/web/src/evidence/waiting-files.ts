import type { EntryKey, PeriodId, PersonId, UnitId } from "@xhht/core";
import { type DBSchema, deleteDB, openDB } from "idb";

/** The cell that a file is evidence for. */
export interface EvidenceCell {
  unit: UnitId;
  period: PeriodId;
  key: EntryKey;
}

/** A file on its way, as the device keeps it. */
export interface WaitingFile extends EvidenceCell {
  id: string;
  name: string;
  bytes: Blob;
  /** Where the server goes on with it, once it has begun. */
  upload: string | null;
  addedAt: string;
}

interface Shelf extends DBSchema {
  file: { key: string; value: WaitingFile };
}

/** What one account keeps on this device until it is sent. */
export interface WaitingFiles {
  all(): Promise<WaitingFile[]>;
  has(id: string): Promise<boolean>;
  /** It is on the disk when this ends. Throws where the device has no room. */
  put(file: WaitingFile): Promise<void>;
  drop(id: string): Promise<void>;
  close(): void;
}

const nameOf = (account: PersonId): string => `xhht-files-${account}`;

/** Opens what an account keeps here; no other account can read it through the app. */
export const openWaitingFiles = async (account: PersonId): Promise<WaitingFiles> => {
  const db = await openDB<Shelf>(nameOf(account), 1, {
    upgrade: (made) => void made.createObjectStore("file", { keyPath: "id" }),
    // A sign-out in another page must not wait for this one.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
  });
  return {
    all: async () => (await db.getAll("file")).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    has: async (id) => (await db.getKey("file", id)) !== undefined,
    async put(file) {
      const tx = db.transaction("file", "readwrite", { durability: "strict" });
      await Promise.all([tx.store.put(file), tx.done]);
    },
    drop: (id) => db.delete("file", id),
    close: () => db.close(),
  };
};

/** Wipes the files that an account keeps on this device. */
export const wipeWaitingFiles = (account: PersonId): Promise<void> => deleteDB(nameOf(account));
