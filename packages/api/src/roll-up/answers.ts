import type { World } from "../world.ts";

/**
 * Gives the answer of a question from memory where it was worked out in this world under the same stamp; the very same object, so
 * that it is written and packed once. Of a question only the answer of the latest stamp is kept.
 */
export type Answers = <T extends object>(world: World, question: string, stamp: string, make: () => Promise<T>) => Promise<T>;

const most = 200;

/** Every answer that is remembered: whoever writes it out may keep the bytes with the object. */
export const lasting = new WeakSet<object>();

interface Kept {
  stamp: string;
  answer: Promise<object>;
}

/** Remembers the latest answers; two who ask at once wait for one working out, and a failure is not kept. */
export const createAnswers = (): Answers => {
  const known = new WeakMap<World, Map<string, Kept>>();
  return <T extends object>(world: World, question: string, stamp: string, make: () => Promise<T>): Promise<T> => {
    const memory = known.get(world) ?? known.set(world, new Map()).get(world)!;
    const found = memory.get(question);
    if (found?.stamp === stamp) return found.answer as Promise<T>;
    const answer = make().then((made) => {
      lasting.add(made);
      return made;
    });
    memory.delete(question);
    memory.set(question, { stamp, answer });
    if (memory.size > most) memory.delete(memory.keys().next().value!);
    answer.catch(() => memory.get(question)?.answer === answer && memory.delete(question));
    return answer;
  };
};
