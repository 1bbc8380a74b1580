import { connectivity, probe } from "../offline/connectivity.ts";
import { keepApp } from "../offline/keep-app.ts";
import type { Desk } from "./desk.ts";

const everyWhileUnsent = 20_000;
const everyWhileQuiet = 120_000;

/**
 * While a report is open: asks whether the server can be reached, more often while something waits to be sent, and sends
 * it as soon as it can. Gives a function that ends the watch.
 */
export const watchServer = (desk: Desk): (() => void) => {
  keepApp();
  let timer: ReturnType<typeof setTimeout>;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const before = connectivity();
    const now = document.visibilityState === "visible" ? await probe() : before;
    if (now !== "off" && before === "off") await desk.sync.send();
    timer = setTimeout(() => void look(), desk.save().unsent > 0 || now !== "on" ? everyWhileUnsent : everyWhileQuiet);
  };
  const onChange = (): void => void look();
  addEventListener("online", onChange);
  addEventListener("offline", onChange);
  timer = setTimeout(onChange, everyWhileUnsent);
  return () => {
    clearTimeout(timer);
    removeEventListener("online", onChange);
    removeEventListener("offline", onChange);
  };
};
