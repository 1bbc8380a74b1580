import { revalidate } from "@solidjs/router";
import type { MeView, ReportView } from "@xhht/api";
import type { ReportId } from "@xhht/core";
import { getReport } from "../api/report-queries.ts";
import { Failure } from "../api/failure.ts";
import { type Device, openDevice } from "../offline/device.ts";
import { push } from "../offline/push.ts";
import { createSync } from "../offline/sync.ts";
import { holdTab, livingTabs, tab } from "../offline/tab.ts";
import { uuid7 } from "../offline/uuid7.ts";
import { createDesk, type Desk } from "./desk.ts";

/** What a browser that keeps nothing offers: the page works, and only the server has what is typed. */
const openOrNone = (account: string): Promise<Device | null> => openDevice(account).catch(() => null);

const stalled = 4_000;

/** The view to start with: the server's; where it is slow or away, the one this device kept. */
const firstView = async (id: ReportId, device: Device | null, fresh: Promise<ReportView>): Promise<ReportView> => {
  const kept = device?.view(id).catch(() => null) ?? Promise.resolve(null);
  const waited = new Promise<null>((done) => setTimeout(done, stalled, null));
  try {
    return (await Promise.race([fresh, waited])) ?? (await kept) ?? (await fresh);
  } catch (error) {
    const view = error instanceof Failure && (error.kind === "offline" || error.kind === "server") ? await kept : null;
    if (view) return view;
    throw error;
  }
};

/** Opens a report to work on, from the server or from this device, and takes over what earlier pages left unsent. */
export const openDesk = async (id: ReportId, me: Pick<MeView, "id" | "name">): Promise<{ desk: Desk; close: () => void }> => {
  const fresh = getReport(id);
  fresh.catch(() => {});
  const device = await openOrNone(me.id);
  const view = await firstView(id, device, fresh);
  const lately = (await device?.known({ unit: view.card.unit, period: view.card.period }).catch(() => [])) ?? [];
  const byKey = new Map([...view.observations, ...lately].toSorted((a, b) => a.version - b.version).map((one) => [one.key, one]));
  let hasSaved = false;
  const desk = createDesk({ ...view, observations: [...byKey.values()] }, (known) => {
    const changed: typeof known = (heard) => {
      hasSaved ||= heard.length > 0;
      known(heard);
    };
    return createSync({ device, push, author: me, tab, living: livingTabs, newId: uuid7, now: () => new Date(), random: Math.random, changed });
  });
  holdTab();
  void desk.sync.start();
  const keep = async (): Promise<void> => {
    const now = await fresh;
    if (now !== view) desk.renew(now);
    await device?.keepView(now);
  };
  keep().catch(() => {});
  const onLeave = (): void => desk.sync.leave();
  const onHide = (): void => void (document.visibilityState === "hidden" && desk.sync.leave());
  addEventListener("pagehide", onLeave);
  document.addEventListener("visibilitychange", onHide);
  const close = (): void => {
    removeEventListener("pagehide", onLeave);
    document.removeEventListener("visibilitychange", onHide);
    void desk.sync.send().finally(() => {
      desk.sync.stop();
      // A step back shows a list as it was read, and that was before these figures were saved.
      if (hasSaved) void revalidate();
    });
  };
  return { desk, close };
};
