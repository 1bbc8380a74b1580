import type { PersonId } from "@xhht/core";
import { leaveFiles } from "../evidence/own-queue.ts";
import { openDevice, wipeDevice } from "./device.ts";
import { push } from "./push.ts";
import { createSync } from "./sync.ts";
import { livingTabs, tab } from "./tab.ts";
import { uuid7 } from "./uuid7.ts";

/**
 * Before a person signs out: sends what is left and wipes what she kept on this device. Where something could not be sent
 * nothing is wiped, and the number of such cells and files comes back, for a warning; with `evenUnsent` it is wiped all the same.
 */
export const leaveDevice = async (person: { id: PersonId; name: string }, { evenUnsent = false } = {}): Promise<number> => {
  const device = await openDevice(person.id).catch(() => null);
  if (!device) return 0;
  const sync = createSync({
    device, push, author: person, tab, living: livingTabs, newId: uuid7, now: () => new Date(), random: Math.random, changed: () => {},
  });
  await sync.start();
  await sync.send();
  sync.stop();
  await sync.keep();
  const left = (await device.pending()).length + (await leaveFiles(person.id, { evenUnsent }));
  device.close();
  if (left > 0 && !evenUnsent) return left;
  await wipeDevice(person.id);
  return 0;
};
