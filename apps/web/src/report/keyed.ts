import { createSignal, getListener, type Signal } from "solid-js";

/** A record whose readers hear of the keys that they read, and of no other. */
export interface Keyed<T> {
  /** Whoever reads a key of it hears of its changes. */
  all: Readonly<Record<string, T>>;
  /** The same, unheard. */
  now: Readonly<Record<string, T>>;
  /** `undefined` takes the key away. What is the same as before nobody hears of. */
  set(key: string, value: T | undefined): void;
}

/** Builds an empty one: a typing in one cell costs what hangs on that cell, however many there are. */
export const createKeyed = <T>(same: (a: T, b: T) => boolean = Object.is): Keyed<T> => {
  const now: Record<string, T> = Object.create(null) as Record<string, T>;
  const heard = new Map<string, Signal<undefined>>();
  const hear = (key: string): void => {
    let signal = heard.get(key);
    if (!signal) heard.set(key, (signal = createSignal(undefined, { equals: false })));
    signal[0]();
  };
  const all = new Proxy(now, {
    get(of, key) {
      if (typeof key !== "string") return undefined;
      if (getListener()) hear(key);
      return of[key];
    },
  });
  return {
    all,
    now,
    set(key, value) {
      const before = now[key];
      if (value === undefined ? before === undefined : before !== undefined && same(before, value)) return;
      if (value === undefined) delete now[key];
      else now[key] = value;
      heard.get(key)?.[1](undefined);
    },
  };
};
