import { createSignal } from "solid-js";
import { revalidate } from "@solidjs/router";

const [lostAt, setLostAt] = createSignal<Date | null>(null);
let probe: ReturnType<typeof setTimeout> | undefined;
let wait = 2_000;

/** Since when the server cannot be reached, or null while it can. */
export const offlineSince = lostAt;

/** Says that the server was reached; what the pages show is asked again if it had been lost. */
export const connectionFound = (): void => {
  if (!lostAt()) return;
  clearTimeout(probe);
  wait = 2_000;
  setLostAt(null);
  void revalidate();
};

const tryAgain = async (): Promise<void> => {
  try {
    const response = await fetch("/healthz", { cache: "no-store" });
    if (response.ok) return connectionFound();
  } catch {
    // still nobody there: the next probe follows
  }
  wait = Math.min(wait * 2, 60_000);
  probe = setTimeout(tryAgain, wait);
};

/** Says that the server could not be reached; probes it until it answers, ever more rarely up to once a minute. */
export const connectionLost = (): void => {
  if (lostAt()) return;
  setLostAt(new Date());
  probe = setTimeout(tryAgain, wait);
};

/** Follows the browser's own word on the network, which is only a first hint. */
export const watchConnection = (): void => {
  addEventListener("offline", connectionLost);
  addEventListener("online", () => void tryAgain());
};
