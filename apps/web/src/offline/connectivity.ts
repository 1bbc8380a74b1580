import { createSignal } from "solid-js";
import { connectionFound, connectionLost } from "../shell/connection.ts";

/** How the server can be reached: at once, slowly (more than 3 s), or not. */
export type Connectivity = "on" | "slow" | "off";

const [connectivity, setConnectivity] = createSignal<Connectivity>("on");

/** What the last probe found. */
export { connectivity };

const slowAfter = 3_000;

/** Whether the server answers at all. */
export const ping = async (): Promise<boolean> => {
  const response = await fetch("/trpc/meta.ping", { cache: "no-store", signal: AbortSignal.timeout(15_000) });
  const body = (await response.json()) as { result?: { data?: { ok?: unknown } } };
  return body.result?.data?.ok === true;
};

/** Asks the server itself: a browser's word, or the sign-in page of a guest network, is no connection. */
export const probe = async (reach = ping): Promise<Connectivity> => {
  const start = performance.now();
  const answered = await reach().catch(() => false);
  const found: Connectivity = !answered ? "off" : performance.now() - start > slowAfter ? "slow" : "on";
  setConnectivity(found);
  if (found === "off") connectionLost();
  else connectionFound();
  return found;
};
