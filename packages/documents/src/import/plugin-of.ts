import { fold, type Indicator, type IndicatorCode, type PluginDefinition, type PluginUnit } from "@xhht/core";
import type { PlanFromReading } from "./plan-from-reading.ts";

/** Where a plan is kept, and what the unit has already. */
export interface PluginGround {
  unit: PluginUnit;
  /** The unit's own plugin in force; null where it has none. */
  existing: PluginDefinition | null;
  /** Indicators in force for the unit. */
  own: Readonly<Record<IndicatorCode, Indicator>>;
  /** Indicators of other places, some of which the plan may use. */
  elsewhere: Readonly<Record<IndicatorCode, Indicator>>;
}

const nameless = /^(?:thanh pho|thi xa|thi tran|dac khu|tinh|quan|huyen|xa|phuong) /;

const idFor = ({ level, name, code }: PluginUnit): string =>
  `${level}-${fold(name).replace(nameless, "").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "")}-${code}`;

/**
 * The plugin of a unit with an imported plan in it: what the unit's own plugin says stays, a plan of the same id gives
 * way, and indicators that only other places define come along, so that the plan can be read by itself.
 */
export const pluginOf = ({ plan, agencies }: PlanFromReading, { unit, existing, own, elsewhere }: PluginGround): PluginDefinition => {
  const borrowed = plan.targets.flatMap(({ indicator }) => {
    const found = Object.hasOwn(own, indicator) ? undefined : elsewhere[indicator];
    if (!found) return [];
    const rest = Object.fromEntries(Object.entries(found).filter(([key]) => key !== "origin" && (key !== "partOf" || Object.hasOwn(own, found.partOf!)))) as unknown as Indicator;
    return [[indicator, rest] as const];
  });
  const base = existing ?? { id: idFor(unit), unit };
  const indicators = { ...base.indicators, ...Object.fromEntries(borrowed) };
  const bodies = { ...base.agencies, ...agencies };
  const others = (base.plans ?? []).filter(({ id }) => id !== plan.id);
  return {
    ...base,
    ...(Object.keys(indicators).length > 0 ? { indicators } : {}),
    ...(Object.keys(bodies).length > 0 ? { agencies: bodies } : {}),
    plans: [...others, plan],
  };
};
