import { type Definition, type Indicator, type IndicatorCode, type PluginDefinition, type PluginUnit, type Programme, type UnitId, versionOn } from "@xhht/core";
import { type ProposalGround, proposalGround } from "@xhht/documents/imports";
import type { Here } from "../context.ts";
import { dayIn } from "../day-in.ts";

/** What is in force where a plan is read in. */
export interface ImportGround extends ProposalGround {
  definition: Definition;
  programmes: Programme[];
  /** Own indicators and those of other places. */
  indicators: Record<IndicatorCode, Indicator>;
  unit: PluginUnit;
  /** The unit's own plugin; null where it has none. */
  existing: PluginDefinition | null;
}

/** What a unit's own plugin says, without what gave way to another: saved again, it clashes with nobody. */
const withoutYielded = (own: PluginDefinition, definition: Definition): PluginDefinition => {
  const kept = <T>(part: "indicators" | "agencies", all: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => (definition[part][key]?.origin ?? own.id) === own.id));
  const { indicators, agencies } = own;
  return { ...own, ...(indicators && { indicators: kept("indicators", indicators) }), ...(agencies && { agencies: kept("agencies", agencies) }) };
};

/** The ground of a unit today; null where there is no such unit, or it is the nation, which has no plan of a unit. */
export const importGround = ({ world, now }: Here, id: UnitId): ImportGround | null => {
  const unit = world.tree.byId(id);
  if (!unit || unit.level === "nation") return null;
  const today = dayIn(now());
  const definition = world.inForce(unit, today);
  const proposals = proposalGround(definition, world.standing);
  const { type, name } = versionOn(unit, today);
  const existing = world.standing.find(({ definition: one }) => one.unit && world.tree.at(one.unit) === unit)?.definition ?? null;
  return {
    own: proposals.own,
    elsewhere: proposals.elsewhere,
    where: proposals.where,
    definition,
    programmes: Object.values(definition.programmes),
    indicators: { ...proposals.elsewhere, ...proposals.own },
    unit: { code: unit.code, on: unit.validTo ?? today, level: unit.level, name: `${type} ${name}` },
    existing: existing && withoutYielded(existing, definition),
  };
};
