import { createSignal } from "solid-js";
import { connectionFound, connectionLost } from "../shell/connection.ts";

/** How the server can be reached: at once, slowly (more than 3 s), or not. */
export type Connectivity = "on" | "slow" | "off";

const [connectivity, setConnectivity] = createSignal<Connectivity>("on");

/** What the last probe found. */
export { connectivity };

const slowAfter = 3_000;

/** Asks the server itself: a browser's word, or the sign-in page of a guest network, is no connection. */
export const probe = async (): Promise<Connectivity> => {
  const start = performance.now();
  let found: Connectivity = "off";
  try {
    const response = await fetch("/trpc/meta.ping", { cache: "no-store", signal: AbortSignal.timeout(15_000) });
    const body = (await response.json()) as { result?: { data?: { ok?: unknown } } };
    if (body.result?.data?.ok === true) found = performance.now() - start > slowAfter ? "slow" : "on";
  } catch {
    // nobody there, or not our server
  }
  setConnectivity(found);
  if (found === "off") connectionLost();
  else connectionFound();
  return found;
};
