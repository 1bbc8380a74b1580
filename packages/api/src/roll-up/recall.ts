import type { Queries } from "@xhht/db";
import type { World } from "../world.ts";
import { figuresOf, type SceneFigures } from "./figures-of.ts";
import type { Scene } from "./scene.ts";

/** Gives the figures of a scene, from memory where the same revision was read before. */
export type Recall = (world: World, db: Queries, scene: Scene, revision: number) => Promise<SceneFigures>;

const most = 120;

/** Remembers the figures of the latest scenes, each of its latest revision; a folding raises the revision, and then they are read anew. */
export const createRecall = (): Recall => {
  const known = new WeakMap<World, Map<string, { revision: number; seen: SceneFigures }>>();
  return async (world, db, scene, revision) => {
    const memory = known.get(world) ?? known.set(world, new Map()).get(world)!;
    const key = `${scene.id} ${scene.period.id} ${scene.view} ${scene.on}`;
    const found = memory.get(key);
    if (found?.revision === revision) return found.seen;
    const seen = await figuresOf(world, db, scene);
    memory.delete(key);
    memory.set(key, { revision, seen });
    if (memory.size > most) memory.delete(memory.keys().next().value!);
    return seen;
  };
};
