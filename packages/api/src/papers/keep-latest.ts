import type { World } from "../world.ts";

/** Makes one thing for each world, kept as long as the world is. */
export const perWorld = <T>(make: () => T): ((world: World) => T) => {
  const known = new WeakMap<World, T>();
  return (world) => {
    const old = known.get(world);
    if (old !== undefined) return old;
    const fresh = make();
    known.set(world, fresh);
    return fresh;
  };
};

/** Keeps the latest things by a key until their weights together are more than `most`. */
export const keepLatest = <T>(most: number, weigh: (one: T) => number): { get(key: string): T | undefined; keep(key: string, one: T): void } => {
  const kept = new Map<string, T>();
  let weight = 0;
  return {
    get: (key) => kept.get(key),
    keep(key, one) {
      const before = kept.get(key);
      if (before !== undefined) weight -= weigh(before);
      kept.delete(key);
      kept.set(key, one);
      weight += weigh(one);
      for (const [oldest, thing] of kept) {
        if (weight <= most) return;
        kept.delete(oldest);
        weight -= weigh(thing);
      }
    },
  };
};
