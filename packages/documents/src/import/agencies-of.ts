import { type Agency, type AgencyId, fold } from "@xhht/core";

/** Names agencies as the definition in force does, and defines those that it does not know. */
export interface AgencyBook {
  /** Identity of the body that the words name. */
  idOf(words: string): AgencyId;
  /** The bodies that the definition does not know, as the paper names them. */
  added: Record<AgencyId, Agency>;
}

const asked = /^(?:kính )?đề nghị\s+/iu;
const plain = (words: string): string => fold(words).replace(/[^a-z0-9]+/g, " ").trim();

/** Whether the paper asks the body rather than telling it. */
export const isAsked = (words: string): boolean => asked.test(words);

/** Opens a book over the agencies in force; words that are equal but for marks and signs mean the same body. */
export const openAgencies = (known: Readonly<Record<AgencyId, Agency>>): AgencyBook => {
  const byWords = new Map(Object.entries(known).map(([id, { label }]) => [plain(label), id]));
  const added: Record<AgencyId, Agency> = {};
  return {
    added,
    idOf(given) {
      const label = given.replace(asked, "").trim() || given.trim();
      const words = plain(label);
      const before = byWords.get(words);
      if (before !== undefined) return before;
      const stem = words.replaceAll(" ", "-").slice(0, 60).replace(/-+$/, "") || "co-quan";
      let id = stem;
      for (let n = 2; Object.hasOwn(known, id) || Object.hasOwn(added, id); n++) id = `${stem}-${n}`;
      byWords.set(words, id);
      added[id] = { label };
      return id;
    },
  };
};
