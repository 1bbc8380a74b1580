import { connectivity, ping, probe } from "../offline/connectivity.ts";
import { keepApp } from "../offline/keep-app.ts";
import type { Desk } from "./desk.ts";
import { hearOthers } from "./hear-others.ts";

const everyWhileOn = 10_000;
const everyOtherwise = 20_000;

/**
 * While a report is open: asks the server what others saved in it, learns by that whether it can be reached, and sends what
 * waits as soon as it can. A page that nobody sees asks nothing. Gives a function that ends the watch.
 */
export const watchServer = (desk: Desk, self: string): (() => void) => {
  keepApp();
  const hear = hearOthers(desk, self);
  const reach = async (): Promise<boolean> => (await hear()) || ping();
  let timer: ReturnType<typeof setTimeout>;
  let ended = false;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const before = connectivity();
    const now = document.visibilityState === "visible" ? await probe(reach) : before;
    if (ended) return;
    if (now !== "off" && before === "off") await desk.sync.send();
    clearTimeout(timer);
    timer = setTimeout(onChange, now === "on" ? everyWhileOn : everyOtherwise);
  };
  const onChange = (): void => void look();
  const onSeen = (): void => void (document.visibilityState === "visible" && look());
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  document.addEventListener("visibilitychange", onSeen);
  timer = setTimeout(onChange, everyWhileOn);
  return () => {
    ended = true;
    clearTimeout(timer);
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
    document.removeEventListener("visibilitychange", onSeen);
  };
};
