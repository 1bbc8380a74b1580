import type { World } from "../world.ts";

/** Gives an answer from memory where its name was asked before in this world; the very same object, so that it is written and packed once. */
export type Answers = <T extends object>(world: World, name: string, make: () => Promise<T>) => Promise<T>;

const kept = 200;

/** Every answer that is remembered: whoever writes it out may keep the bytes with the object. */
export const lasting = new WeakSet<object>();

/** Remembers the latest answers; two who ask at once wait for one working out, and a failure is not kept. */
export const createAnswers = (): Answers => {
  const known = new WeakMap<World, Map<string, Promise<object>>>();
  return async <T extends object>(world: World, name: string, make: () => Promise<T>): Promise<T> => {
    const memory = known.get(world) ?? known.set(world, new Map()).get(world)!;
    const found = memory.get(name);
    if (found) return found as Promise<T>;
    const made = make().then((answer) => {
      lasting.add(answer);
      return answer;
    });
    memory.set(name, made);
    if (memory.size > kept) memory.delete(memory.keys().next().value!);
    return made.catch((error: unknown) => {
      if (memory.get(name) === made) memory.delete(name);
      throw error;
    });
  };
};
