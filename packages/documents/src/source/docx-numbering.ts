import { numberLabel } from "./number-label.ts";
import { isOn, walkWord } from "./word-walk.ts";

interface LevelRule {
  start: number;
  format: string;
  letters?: string;
  /** `%1.%2.` */
  text: string;
  /** Upper levels are shown as digits. */
  legal?: boolean;
  /** The level after which it begins anew: any higher one where undefined, none where 0. */
  restart?: number;
  style?: string;
}

interface ListRule {
  levels: Map<number, LevelRule>;
  /** The list is defined by a style that names another list. */
  styleLink?: string;
  numStyleLink?: string;
}

interface ListUse {
  list: string;
  starts: Map<number, number>;
  levels: Map<number, LevelRule>;
}

interface Lists {
  lists: Map<string, ListRule>;
  uses: Map<string, ListUse>;
}

const deepest = 8;

const levelOf = (written: string | undefined): number => Math.min(Math.max(Math.trunc(Number(written)) || 0, 0), deepest);

const readLists = (bytes: Uint8Array): Lists => {
  const lists = new Map<string, ListRule>();
  const uses = new Map<string, ListUse>();
  let list: ListRule | undefined;
  let use: ListUse | undefined;
  let overridden = 0;
  let level: LevelRule | undefined;
  walkWord(bytes, {
    open(name, attribute) {
      const value = attribute("val");
      if (name === "abstractNum") lists.set(attribute("abstractNumId") ?? "", (list = { levels: new Map() }));
      else if (name === "num") uses.set(attribute("numId") ?? "", (use = { list: "", starts: new Map(), levels: new Map() }));
      else if (name === "lvlOverride") overridden = levelOf(attribute("ilvl"));
      else if (name === "lvl") (use ?? list)?.levels.set(levelOf(attribute("ilvl")), (level = { start: 1, format: "decimal", text: "" }));
      else if (level) {
        if (name === "start") level.start = Number(value) || 0;
        else if (name === "numFmt") {
          level.format = value ?? "decimal";
          const letters = attribute("format");
          if (letters) level.letters = letters;
        } else if (name === "lvlText") level.text = (value ?? "").slice(0, 100);
        else if (name === "isLgl") level.legal = isOn(attribute);
        else if (name === "lvlRestart") level.restart = Number(value) || 0;
        else if (name === "pStyle" && value) level.style = value;
      } else if (use && name === "abstractNumId") use.list = value ?? "";
      else if (use && name === "startOverride") use.starts.set(overridden, Number(value) || 0);
      else if (list && name === "styleLink" && value) list.styleLink = value;
      else if (list && name === "numStyleLink" && value) list.numStyleLink = value;
    },
    close(name) {
      if (name === "lvl") level = undefined;
      else if (name === "abstractNum") list = undefined;
      else if (name === "num") use = undefined;
    },
  });
  return { lists, uses };
};

// Signs of symbol fonts have no meaning outside them; officers type a dash.
const bullet = (text: string): string => (/^[-–—+*•]$/.test(text.trim()) ? text.trim() : "-");

/** Gives the label of the next paragraph of a list, with everything Word prints before the text; "" where the list is unknown. */
export interface Numbering {
  next(numId: string, level: number): string;
  /** The level that a list gives to paragraphs of a style; 0 where it names none. */
  levelFor(numId: string, style: string): number;
}

/** Reads the automatic lists of a Word file; the counters run along as `next` is called in the order of the text. */
export const readNumbering = (bytes: Uint8Array | undefined): Numbering => {
  const { lists, uses }: Lists = bytes ? readLists(bytes) : { lists: new Map(), uses: new Map() };
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const listOf = (id: string): [id: string, list: ListRule | undefined] => {
    const list = lists.get(id);
    const link = list?.numStyleLink;
    if (!link) return [id, list];
    const real = [...lists].find(([, { styleLink }]) => styleLink === link);
    return real ?? [id, list];
  };

  const ruleOf = (use: ListUse, level: number): LevelRule | undefined => use.levels.get(level) ?? listOf(use.list)[1]?.levels.get(level);

  const startOf = (use: ListUse, level: number): number => use.starts.get(level) ?? ruleOf(use, level)?.start ?? 1;

  const advance = (use: ListUse, numId: string, level: number): (number | undefined)[] => {
    const [key] = listOf(use.list);
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    // Lists of one definition count on together, unless one of them says where it begins.
    if (!begun.has(numId)) {
      begun.add(numId);
      for (const at of use.starts.keys()) counts[at] = undefined;
    }
    counts[level] = (counts[level] ?? startOf(use, level) - 1) + 1;
    for (let deeper = level + 1; deeper <= deepest; deeper++) {
      const restart = ruleOf(use, deeper)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return counts;
  };

  return {
    next(numId, level) {
      const use = uses.get(numId);
      const rule = use && ruleOf(use, level);
      if (!use || !rule) return "";
      const counts = advance(use, numId, level);
      if (rule.format === "bullet") return bullet(rule.text);
      return rule.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const shown = Number(digit) - 1;
        const shownRule = ruleOf(use, shown);
        return numberLabel(counts[shown] ?? startOf(use, shown), rule.legal ? "decimal" : (shownRule?.format ?? "decimal"), shownRule?.letters);
      });
    },
    levelFor(numId, style) {
      const use = uses.get(numId);
      if (!use) return 0;
      for (let level = 0; level <= deepest; level++) if (ruleOf(use, level)?.style === style) return level;
      return 0;
    },
  };
};
