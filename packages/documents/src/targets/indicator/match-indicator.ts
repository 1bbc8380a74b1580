import { fold, type Indicator, type IndicatorCode } from "@xhht/core";
import { conceptsOf, familyOf, isHolder, isSubject, nameOf, ofOthers } from "./concepts.ts";

/** An indicator that words fit, why (best first), and how well from 0 to 1. */
export interface Match {
  code: IndicatorCode;
  reasons: string[];
  fit: number;
  measure: Indicator["measure"]["kind"];
  /** What a status attests. */
  attests?: "standard" | "title";
}

/** What else is known of the goal whose words are matched. */
export interface Sought {
  /** Kinds of measure that may hold such a figure; all where absent. */
  measures?: readonly Indicator["measure"]["kind"][];
  /** Of whom the words say it; indicators of others are left out. */
  subject?: string;
}

interface Known {
  code: IndicatorCode;
  indicator: Indicator;
  /** What its own phrase says. */
  core: Set<string>;
  /** What its label and the two parts of its ratio add. */
  around: Set<string>;
}

type Indicators = Readonly<Record<IndicatorCode, Indicator>>;

interface Catalogue {
  known: Known[];
  weight: (id: string) => number;
}

const catalogues = new WeakMap<Indicators, Catalogue>();

const catalogueOf = (indicators: Indicators): Catalogue => {
  const made = catalogues.get(indicators);
  if (made) return made;
  const known = Object.entries(indicators).map(([code, indicator]) => {
    const { measure } = indicator;
    const parts = measure.kind === "ratio" ? [measure.of, measure.outOf] : measure.kind === "count" ? [measure.of] : [];
    const core = conceptsOf(foldedWords(indicator.phrase));
    return { code, indicator, core, around: conceptsOf(foldedWords([indicator.label, ...parts].join(" | "))) };
  });
  const count = new Map<string, number>();
  for (const { core } of known) for (const id of core) count.set(id, (count.get(id) ?? 0) + 1);
  const weight = (id: string): number => {
    const rare = Math.log(1 + (known.length + 1) / ((count.get(id) ?? 0) + 1));
    return id.startsWith("=") ? rare * 0.4 : rare;
  };
  const catalogue = { known, weight };
  catalogues.set(indicators, catalogue);
  return catalogue;
};

/** Words folded for matching, dashes and quotes made plain. */
const foldedWords = (words: string): string => fold(words).replace(/[\u2010-\u2015−]/g, "-").replace(/[“”„«»‘’]/g, '"').replace(/\s+/g, " ");

const families = (ids: Iterable<string>): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const id of ids) {
    const family = familyOf(id);
    if (family) found.set(family, (found.get(family) ?? new Set()).add(id));
  }
  return found;
};

/** What is said when nothing is: a title is meant as achieved. */
const unsaid = new Set(["achieve"]);

const fitOf = (said: Set<string>, { core, around }: Known, weight: Catalogue["weight"]): number => {
  const own = families(core);
  const their = families(said);
  for (const [family, ids] of own) {
    const theirs = their.get(family);
    if (!theirs) {
      // "Tỷ lệ người biết chữ", of no age, is that of the one indicator on it.
      if (family === "age" && own.has("skill") && their.has("skill")) continue;
      if (![...ids].every((id) => unsaid.has(id))) return 0;
    } else if (![...ids].every((id) => theirs.has(id))) return 0;
  }
  if (ofOthers(said, core) || (said.has("subgroup") && !core.has("subgroup"))) return 0;
  if (!own.has("title") && their.has("title")) return 0;
  const kindNamed = [...core].some((id) => isSubject(id) && said.has(id));
  if (!own.has("skill") && (their.has("skill") || (said.has("trained-course") && !core.has("trained-course")))) return 0;
  let hit = 0;
  let total = 0;
  let heaviest = 0;
  for (const id of core) {
    if (unsaid.has(id) || (familyOf(id) === "age" && !their.has("age")) || (kindNamed && isSubject(id) && !said.has(id))) continue;
    const w = weight(id);
    total += w;
    if (said.has(id)) hit += w;
    else if (!id.startsWith("=")) heaviest = Math.max(heaviest, w);
  }
  if (total === 0 || hit === 0) return 0;
  const keyed = Math.max(...[...core].filter((id) => said.has(id)).map(weight));
  if (keyed + 1e-9 < heaviest) return 0;
  const told = [...core].filter((id) => !isHolder(id) && !unsaid.has(id) && !id.startsWith("="));
  if (told.length > 0 && !told.some((id) => said.has(id))) return 0;
  let foreign = 0;
  let common = 0;
  for (const id of said) {
    if (core.has(id) || around.has(id)) common += weight(id);
    else foreign += weight(id) * (familyOf(id) && familyOf(id) !== "act" ? 1.5 : id.startsWith("=") ? 0.5 : 0.8);
  }
  return (hit / total) * 0.6 + (common / (common + foreign)) * 0.4;
};

const least = 0.6;

/** Every indicator that folded or plain words fit well enough, the best first. */
export const matchesOf = (words: string, indicators: Indicators, sought: Sought = {}): Match[] =>
  fitting(conceptsOf(foldedWords(words)), indicators, sought);

const fitting = (said: Set<string>, indicators: Indicators, { measures }: Sought): Match[] => {
  const { known, weight } = catalogueOf(indicators);
  return known
    .filter(({ indicator }) => !measures || measures.includes(indicator.measure.kind))
    .map((one) => ({ one, fit: fitOf(said, one, weight) }))
    .filter(({ fit }) => fit >= least)
    .toSorted((a, b) => b.fit - a.fit || a.one.code.localeCompare(b.one.code))
    .map(({ one, fit }) => matchTo(one, fit, said, weight));
};

const matchTo = (one: Known, fit: number, said: Set<string>, weight: Catalogue["weight"]): Match => {
  const { measure } = one.indicator;
  return {
    code: one.code,
    fit,
    reasons: reasonsOf(said, one, weight),
    measure: measure.kind,
    ...(measure.kind === "status" && { attests: measure.attests }),
  };
};

/** The best indicator, and beside it those that share its figure: each is named in full where the other is not. */
export const jointMatches = (words: string, indicators: Indicators, sought: Sought = {}): Match[] => {
  const said = conceptsOf(foldedWords(words));
  const [best, ...others] = fitting(said, indicators, sought);
  if (!best || others.length === 0) return best ? [best] : [];
  const { known } = catalogueOf(indicators);
  const coreOf = (code: string): string[] => [...known.find((one) => one.code === code)!.core].filter((id) => !unsaid.has(id));
  const themeOf = (code: string): string => indicators[code]!.theme;
  const own = coreOf(best.code);
  const joint = others.filter(({ code, measure, fit }) => {
    const their = coreOf(code);
    const more = their.filter((id) => !own.includes(id));
    const less = own.filter((id) => !their.includes(id));
    return measure === best.measure && themeOf(code) === themeOf(best.code) && best.fit - fit <= 0.3 && more.length > 0 && less.length > 0 && [...more, ...less].every((id) => said.has(id));
  });
  const all = [best, ...joint];
  const subject = joint.length > 0 && sought.subject ? conceptsOf(foldedWords(sought.subject)) : new Set<string>();
  const meant = all.filter(({ code }) => coreOf(code).some((id) => subject.has(id) && all.some((other) => !coreOf(other.code).includes(id))));
  return meant.length > 0 ? meant : all;
};

const reasonsOf = (said: Set<string>, { core, around, indicator }: Known, weight: Catalogue["weight"]): string[] => {
  const shared = [...said]
    .filter((id) => core.has(id) || around.has(id))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, 3)
    .map((id) => `“${nameOf(id)}”`);
  return [`Câu chữ và chỉ số “${indicator.label}” cùng nói về ${shared.join(", ")}.`];
};

/**
 * The indicator that the words of a goal fit best, with the reasons in Vietnamese; null where none fits. Compares what
 * the words are about with the indicator's own words through the table of synonyms; the order of words does not matter.
 */
export const matchIndicator = (words: string, indicators: Indicators, sought?: Sought): Match | null =>
  matchesOf(words, indicators, sought)[0] ?? null;

/** Whether words name something that an indicator names, and nothing known that it does not. */
export const speaksOf = (words: string, code: IndicatorCode, indicators: Indicators): boolean => {
  const one = catalogueOf(indicators).known.find((each) => each.code === code);
  const said = [...conceptsOf(foldedWords(words))].filter((id) => familyOf(id) !== "act");
  return one !== undefined && said.some((id) => one.core.has(id)) && said.every((id) => id.startsWith("=") || one.core.has(id) || one.around.has(id));
};

/** Whether words name a title, an age or a group of their own, and so cannot mean that of the words before them. */
export const namesItsOwn = (words: string): boolean => [...families(conceptsOf(foldedWords(words))).keys()].some((family) => family !== "act" && family !== "skill");
