import type { Issue } from "../issue.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { UnitTree } from "../unit/tree.ts";
import { clashes } from "./clashes.ts";
import type { LoadedPlugin, StoredDefinition } from "./definition.ts";
import { type Part, partWords, yieldKey } from "./gather.ts";

/** How definitions that people stored get along with plugins that came later. */
export interface Yielding {
  /** Keys of stored definitions that give way: what `compose` takes as `yields`. */
  yields: ReadonlySet<string>;
  /** What gives way to what, by the plugin whose definition gives way; one finding for two plugins and a part. */
  said: { plugin: string; issue: Issue }[];
}

type Known = { definition: PluginDefinition; isStored: boolean };
/** Programmes come with the program and are never edited in a browser. */
const parts = ["indicators", "agencies", "taskTables"] as const satisfies readonly Part[];

/**
 * A plan that a ward stored must not stop the country: where a plugin and a stored definition that some unit would meet use
 * one key, the stored one gives way, of two stored ones the later. Clashes between plugins are nothing of this.
 */
export const yieldingOf = (plugins: readonly LoadedPlugin[], stored: readonly StoredDefinition[], tree: Pick<UnitTree, "at" | "ancestors">): Yielding => {
  const yields = new Set<string>();
  const met = new Map<string, { winner: string; loser: string; part: (typeof parts)[number]; keys: Set<string> }>();
  const known: Known[] = [...plugins.map(({ definition }) => ({ definition, isStored: false })), ...stored.map(({ definition }) => ({ definition, isStored: true }))];
  for (const part of parts)
    for (const [key, users] of usersOf(known, part))
      for (const [at, { definition: loser, isStored }] of users.entries()) {
        // What a plugin itself brings clashes as a plugin's, also where somebody stored an edition of it.
        if (!isStored || users.some((other) => !other.isStored && other.definition.id === loser.id)) continue;
        const winner = users.slice(0, at).find(({ definition }) => definition.id !== loser.id && meet(definition, loser, part, key, tree))?.definition;
        if (!winner) continue;
        yields.add(yieldKey(loser.id, part, key));
        const pair = `${winner.id} ${loser.id} ${part}`;
        const one = met.get(pair) ?? { winner: winner.id, loser: loser.id, part, keys: new Set() };
        met.set(pair, { ...one, keys: one.keys.add(key) });
      }
  return { yields, said: [...met.values()].map(({ winner, loser, part, keys }) => ({ plugin: loser, issue: givesWay(winner, loser, part, [...keys]) })) };
};

/** By key, in the order in which they came: plugins first, then stored definitions, oldest first. */
const usersOf = (known: readonly Known[], part: (typeof parts)[number]): Map<string, Known[]> => {
  const users = new Map<string, Known[]>();
  for (const one of known)
    for (const key of Object.keys(one.definition[part] ?? {})) users.set(key, [...(users.get(key) ?? []), one]);
  return users;
};

const meet = (a: PluginDefinition, b: PluginDefinition, part: Part, key: string, tree: Pick<UnitTree, "at" | "ancestors">): boolean =>
  clashes([a, b], tree).some(({ place }) => place === `${part}.${key}`);

const givesWay = (winner: string, loser: string, part: Part, keys: readonly string[]): Issue => ({
  code: "plugin.gives-way",
  severity: "error",
  place: `${part}.${keys[0]}`,
  message: `Kế hoạch đã lưu của gói “${loser}” và gói “${winner}” cùng định nghĩa ${partWords[part]} ${keys.map((key) => `“${key}”`).join(", ")}; ở nơi cả hai cùng áp dụng thì đang dùng định nghĩa của gói “${winner}”.`,
  remedy: `Hãy nhờ người cấu hình nhập và lưu lại kế hoạch này với ${partWords[part]} của gói “${winner}”, hoặc đặt mã khác ở một trong hai gói.`,
});
