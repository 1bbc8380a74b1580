import { fail, ok, type Issue, type Result } from "../issue.ts";
import type { EntryRules } from "../plan/entry-rules.ts";
import { countsIn } from "../plan/effect.ts";
import type { TaskTable } from "../plan/plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import type { UnitTree } from "../unit/tree.ts";
import { unitId, type IsoDate, type Level, type Unit } from "../unit/unit.ts";
import type { Definition, HeldPlan, LoadedPlugin, PlanOrigin, StoredDefinition } from "./definition.ts";
import { gather } from "./gather.ts";
import { inForce, layersOf } from "./layers.ts";
import { unknownNames } from "./references.ts";

/** What `compose` needs: one unit, one day, the tree, and everything that was found. */
export interface ComposeInput {
  unit: Unit;
  on: IsoDate;
  tree: UnitTree;
  plugins: readonly LoadedPlugin[];
  stored?: readonly StoredDefinition[];
  /** Plans that the unit took over; their plugins hold here, but not for the units below. */
  held?: readonly HeldPlan[];
  /** Keys that give way where another plugin has them too: see `yieldingOf`. */
  yields?: ReadonlySet<string>;
}

/**
 * Composes the definition in force for a unit on a day. Plugins only add; only a stored definition of the same id
 * supersedes. A unit with no plugin of its own gets its level's and those of the units above. Pure: equal input in any
 * order gives an equal definition. Clashes and names that nothing defines are errors.
 */
export const compose = ({ unit, on, tree, plugins, stored = [], held = [], yields = new Set() }: ComposeInput): Result<Definition> => {
  const found = inForce(plugins, stored, on);
  if (!found.ok) return found;
  const part = layersOf(unit, on, tree, found.value, held);
  const all = [...part.programmes, ...part.level, ...part.above, ...part.own, ...part.held];
  const nearest = [...part.own, ...part.above.toReversed(), ...part.level, ...part.programmes];
  const issues: Issue[] = [];
  const gathering = { issues, yields };

  const plansOf = ({ definition }: LoadedPlugin): PlanOrigin[] => {
    const issuer = definition.unit && tree.at(definition.unit);
    return issuer
      ? (definition.plans ?? []).map((plan) => ({ plan, origin: definition.id, unit: unitId(issuer) }))
      : [];
  };
  const taken = held.flatMap((one) => {
    const plan = found.value
      .filter(({ definition }) => definition.id === one.plugin)
      .flatMap(plansOf)
      .find((each) => each.plan.id === one.plan);
    if (!plan) issues.push(noSuchPlan(one));
    return plan ? [plan] : [];
  });

  const plansAbove = part.above.toReversed().flatMap(plansOf);
  const programmes = gather(all, "programme", ({ programme }) => programme && { [programme.id]: programme }, gathering);
  const runs = ({ plan }: PlanOrigin): boolean => {
    const programme = programmes[plan.programme];
    return programme !== undefined && countsIn(Number(on.slice(0, 4)), plan, programme);
  };
  const definition: Definition = {
    unit: unitId(unit),
    level: unit.level,
    on,
    ...(part.own.some((one) => one.definition.onePersonUnit) && { onePersonUnit: true as const }),
    layers: all.map(({ definition: { id }, version, home }) => ({ plugin: id, version, home })),
    programmes,
    indicators: gather(all, "indicators", ({ indicators }) => indicators, gathering),
    agencies: gather(all, "agencies", ({ agencies }) => agencies, gathering),
    targets: all.flatMap(({ definition: { id, targets = [] } }) =>
      targets.filter((target) => target.for.includes(unit.level)).map((target) => ({ ...target, origin: id })),
    ),
    countedAbove: [
      ...all.flatMap(({ definition: { id, targets = [] } }) => targets.map(({ for: _for, reference: _reference, ...target }) => ({ ...target, origin: id }))),
      ...plansAbove.filter(runs).flatMap(({ plan, origin }) => plan.targets.map((target) => ({ ...target, origin }))),
    ].filter(({ reading }) => reading.kind === "share" && reading.of === unit.level),
    taskTables: gather(all, "taskTables", (one) => tablesFor(one, unit.level), gathering),
    reporting: nearest.flatMap(({ definition: { id, reporting = [] } }) => reporting.map((rule) => ({ ...rule, origin: id }))),
    entry: Object.assign({}, ...nearest.toReversed().map((one) => one.definition.entry)) as EntryRules,
    plans: [...part.own.flatMap(plansOf), ...taken],
    plansAbove,
  };
  issues.push(...unknownNames(definition));
  return issues.length > 0 ? fail(...issues) : ok(definition);
};

const tablesFor = ({ taskTables = {} }: PluginDefinition, level: Level): Record<string, TaskTable> =>
  Object.fromEntries(Object.entries(taskTables).filter(([, table]) => table.for.includes(level)));

const noSuchPlan = ({ plugin, plan }: HeldPlan): Issue => ({
  code: "plan.held-unknown",
  severity: "error",
  place: `${plugin}/${plan}`,
  message: `Đơn vị tiếp nhận kế hoạch “${plan}” của gói “${plugin}” nhưng không tìm thấy kế hoạch đó.`,
  remedy: "Kiểm tra lại mã kế hoạch, hoặc cài lại plugin đã ban hành kế hoạch này.",
});
