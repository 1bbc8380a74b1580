import type { Queries } from "@xhht/db";
import { unitId } from "@xhht/core";
import type { World } from "../world.ts";
import { figuresOf, type SceneFigures } from "./figures-of.ts";
import type { Scene } from "./scene.ts";

/** Gives the figures of a scene, from memory where the same revision was read before. */
export type Recall = (world: World, db: Queries, scene: Scene, revision: number) => Promise<SceneFigures>;

const kept = 120;

/** Remembers the figures of the latest scenes; a folding raises the revision, and then they are read anew. */
export const createRecall = (): Recall => {
  const known = new WeakMap<World, Map<string, SceneFigures>>();
  return async (world, db, scene, revision) => {
    const memory = known.get(world) ?? known.set(world, new Map()).get(world)!;
    const { id, period, view, on, children } = scene;
    const key = `${id} ${period.id} ${view} ${on} ${children.length} ${children[0] ? unitId(children[0]) : ""} ${revision}`;
    const found = memory.get(key);
    if (found) return found;
    const seen = await figuresOf(world, db, scene);
    memory.set(key, seen);
    if (memory.size > kept) memory.delete(memory.keys().next().value!);
    return seen;
  };
};
