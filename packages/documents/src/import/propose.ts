import type { Indicator, IndicatorCode, Level, LoadedPlugin } from "@xhht/core";
import { readPlan } from "../read-plan.ts";
import type { Reading, TargetReading } from "../reading.ts";

type Indicators = Readonly<Record<IndicatorCode, Indicator>>;

/** The indicators among which a reading looks for those that fit its goals. */
export interface ProposalGround {
  /** Of the definition in force for the unit: asked first. */
  own: Indicators;
  /** Of other places: asked for what none of the unit's own fits. */
  elsewhere: Indicators;
  /** Where each of those is in use, in words. */
  where: Readonly<Record<IndicatorCode, string>>;
  level?: Level;
}

/** The ground of a unit: what its definition holds, and what every other plugin defines. Without a definition all is elsewhere. */
export const proposalGround = (
  composed: { indicators: Indicators; level: Level } | null,
  plugins: readonly Pick<LoadedPlugin, "definition">[],
): ProposalGround => {
  const own = composed?.indicators ?? {};
  const elsewhere: Record<IndicatorCode, Indicator> = {};
  const where: Record<IndicatorCode, string> = {};
  for (const { definition } of plugins)
    for (const [code, indicator] of Object.entries(definition.indicators ?? {})) {
      if (Object.hasOwn(own, code) || Object.hasOwn(elsewhere, code) || definition.id.startsWith("_")) continue;
      elsewhere[code] = indicator;
      where[code] = definition.unit?.name ?? definition.programme?.short ?? (definition.level ? levels[definition.level] : definition.id);
    }
  return { own, elsewhere, where, ...(composed ? { level: composed.level } : {}) };
};

const levels: Record<Level, string> = { nation: "cả nước", province: "mọi tỉnh", district: "mọi huyện", commune: "mọi xã, phường" };

/** The code of an indicator without what a goal reads of it: `LIT_STD_LEVEL@2:SHARE_DISTRICTS` → `LIT_STD_LEVEL`. */
export const bareCode = (code: string): IndicatorCode => code.replace(/[@:].*$/, "");

/** Reads a plan and proposes for each goal an indicator of the unit's own definition, else one that is in use elsewhere, and says where. */
export const readWithProposals = (text: string, { own, elsewhere, where, level }: ProposalGround): Reading => {
  const told = level ? { level } : {};
  const first = readPlan(text, { ...told, indicators: own });
  if (Object.keys(elsewhere).length === 0) return first;
  const isComplete = first.targets.every(({ indicator }) => indicator !== null);
  if (isComplete && Object.keys(own).length > 0) return first;
  const second = readPlan(text, { ...told, indicators: { ...elsewhere, ...own } }).targets;
  return { ...first, targets: first.targets.map((target) => (target.indicator === null ? withFound(target, second, where) : target)) };
};

const withFound = (target: TargetReading, among: readonly TargetReading[], where: Readonly<Record<IndicatorCode, string>>): TargetReading => {
  const same = among.find(
    (one) => one.indicator !== null && one.span[0] === target.span[0] && one.span[1] === target.span[1] && one.milestone === target.milestone && one.value === target.value,
  );
  const place = same && where[bareCode(same.indicator!)];
  if (!same || place === undefined) return target;
  const { indicator, reasons, unit, measure } = same;
  // Somebody has to look: the unit's own definition does not know it.
  return { ...target, indicator, unit, measure, confidence: "likely", reasons: [...reasons, `Chỉ số này đang dùng ở ${place}; quy định của đơn vị chưa có.`] };
};
