import { compareTargets, kindOf, type Target, targetSentence, targetText, type UnitTree } from "@xhht/core";
import type { DatedPlan } from "../plan-book.ts";
import type { OtherValue, TargetView } from "../view.ts";
import { nameOn } from "./summarize-unit.ts";

/** Whose targets a plan is held against. */
interface Peer {
  who: string;
  targets: readonly Target[];
}

/** The targets of a plan in printed order, each beside the same one of the plan above and of the national programme. */
export const viewTargets = ({ stored: { body }, definition, on }: DatedPlan, tree: UnitTree): TargetView[] => {
  const above = definition.plansAbove.find(({ plan }) => plan.programme === body.programme);
  const unitAbove = above && tree.byId(above.unit);
  const parent: Peer | null = above && unitAbove ? { who: nameOn(unitAbove, on), targets: above.plan.targets } : null;
  const nation: Peer = { who: "Cả nước", targets: nationalTargets(definition, body.programme) };
  return body.targets.map((target) => {
    const indicator = definition.indicators[target.indicator];
    if (!indicator) throw new Error(`target ${target.id} is on ${target.indicator}, which no plugin in force defines`);
    const beside = (peer: Peer): OtherValue => otherValue(target, peer, (other) => targetText(other, indicator));
    return {
      ...target,
      kind: kindOf(target, indicator),
      sentence: targetSentence(target, indicator),
      text: targetText(target, indicator),
      parent: parent && beside(parent),
      nation: beside(nation),
    };
  });
};

/** The programmes' targets for this level, the plan's own programme first. */
const nationalTargets = ({ programmes, targets }: DatedPlan["definition"], programme: string): Target[] => {
  const origins = new Set(Object.values(programmes).map(({ origin }) => origin));
  const own = programmes[programme]?.origin;
  const national = targets.filter(({ origin }) => origins.has(origin));
  const inOrder = [...national.filter(({ origin }) => origin === own), ...national.filter(({ origin }) => origin !== own)];
  const nameOf = new Map(Object.values(programmes).map((one) => [one.origin, one.short]));
  return inOrder.map((target) => ({ ...target, source: `${nameOf.get(target.origin)}, ${target.source}` }));
};

/** The peer's value for the same thing in the same year; the closest it has where the two cannot be compared. */
const otherValue = (own: Target, { who, targets }: Peer, say: (other: Target) => string): OtherValue => {
  const same = targets.filter(({ indicator, milestone }) => indicator === own.indicator && milestone === own.milestone);
  const found = same.find((one) => compareTargets(own, one).standing !== "incomparable") ?? same[0];
  if (!found) return { who, text: "", value: null, comparator: null, standing: "missing", difference: null, source: "" };
  const { value, comparator, source } = found;
  return { who, text: say(found), value, comparator, ...compareTargets(own, found), source };
};
