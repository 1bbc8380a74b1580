import type { MeView } from "@xhht/api";
import { createSignal } from "solid-js";
import { revalidate } from "@solidjs/router";

const key = "me";

const kept = (): MeView | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? "null") as MeView | null) ?? undefined;
  } catch {
    return undefined;
  }
};
const keep = (view: MeView | null): void => {
  try {
    if (view) localStorage.setItem(key, JSON.stringify(view));
    else localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing asks again at every start
  }
};

const [me, setMe] = createSignal<MeView | null | undefined>(kept());
const [gate, setGate] = createSignal<{ settle: (signedIn: boolean) => void } | null>(null);

/** Who is signed in: null for nobody, undefined until the server has said it. Known from the last visit before it answers. */
export { me };

/** Open while a session that ended asks for a new sign-in over the page. */
export { gate };

/** Puts another answer to "who am I" on every page. */
export const settleMe = (view: MeView | null): void => {
  keep(view);
  setMe(view);
};

/** Asks the server who is signed in; without a network the last answer stands. */
export const refreshMe = async (): Promise<MeView | null> => {
  try {
    const response = await fetch("/trpc/me.get", { cache: "no-store" });
    const { result } = (await response.json()) as { result?: { data: MeView | null } };
    if (result) settleMe(result.data);
  } catch {
    // nobody there: who was signed in may go on reading what the device holds
  }
  return me() ?? null;
};

let waiting: Promise<boolean> | null = null;

/** Opens the sign-in over the page that is shown; true once somebody signed in, false where she turned away. */
export const askToSignIn = (): Promise<boolean> => {
  waiting ??= new Promise<boolean>((resolve) => {
    setGate({
      settle: (signedIn) => {
        setGate(null);
        waiting = null;
        if (signedIn) void revalidate();
        resolve(signedIn);
      },
    });
  });
  return waiting;
};
