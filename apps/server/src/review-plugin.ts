import {
  check, checkContext, clashes, compose, fold, formatDate, fullName, holderOn, type Issue, type LoadedPlugin, type Plan, type PluginDefinition, type Unit, type UnitTree, versionOn,
} from "@xhht/core";

/** What `reviewPlugin` needs besides the plugin. */
export interface ReviewInput {
  plugin: LoadedPlugin;
  /** All plugins of this installation; one with the same id gives way. */
  others: readonly LoadedPlugin[];
  tree: UnitTree;
  /** The day for which the plans are looked at. */
  on: string;
}

/**
 * What a reader should know before relying on a valid plugin: clashes that any unit would meet, else unknown names where it
 * speaks and the diagnostics of each plan it ships. A plugin without a unit is composed at every place that has a plugin.
 */
export const reviewPlugin = ({ plugin, others, tree, on }: ReviewInput): Issue[] => {
  const { definition } = plugin;
  const plugins = [...others.filter((one) => one.definition.id !== definition.id), plugin];
  const anywhere = clashes(plugins.map((one) => one.definition), tree);
  if (anywhere.length > 0) return anywhere;
  const places = definition.unit ? [definition.unit] : others.flatMap((one) => one.definition.unit ?? []);
  const issues = places.flatMap((place) => {
    const unit = tree.at(place);
    if (!unit) return definition.unit ? [unknownUnit(definition)] : [];
    const other = definition.unit ? anotherUnit(definition, unit) : [];
    const composed = compose({ unit, on, tree, plugins });
    if (!composed.ok) return [...other, ...composed.issues];
    const lost = definition.unit ? unknownProgrammes(definition, Object.keys(composed.value.programmes)) : [];
    const found = composed.value.plans
      .filter(({ origin }) => origin === definition.id)
      .flatMap((one) => {
        const holding = holderOn({ plugin: one.origin, plan: one.plan.id, unit: one.unit }, [], on, tree);
        return check(one.plan, checkContext(composed.value, one, tree, holding));
      });
    return [...other, ...lost, ...found];
  });
  const seen = new Set<string>();
  return issues.filter((issue) => !seen.has(JSON.stringify(issue)) && seen.add(JSON.stringify(issue)));
};

const unknownUnit = ({ id, unit }: PluginDefinition): Issue => ({
  code: "plugin.unknown-unit",
  severity: "error",
  place: "unit",
  message: `Gói “${id}”: không có đơn vị nào mang mã ${unit!.code} vào ngày ${unit!.on}.`,
  remedy: "Hãy sửa mã hoặc ngày trong “unit”; lệnh “xhht units find” giúp tìm mã đúng.",
});

/** A code that names another place than the plugin means: a digit mistyped, or a day on which the code was somebody else's. */
const anotherUnit = ({ id, unit: meant }: PluginDefinition, unit: Unit): Issue[] => {
  const { code, on, level, name } = meant!;
  const called = fullName(versionOn(unit, on));
  if (level === unit.level && fold(called) === fold(name)) return [];
  return [
    {
      code: "plugin.another-unit",
      severity: level === unit.level ? "warning" : "error",
      place: "unit",
      message: `Gói “${id}” ghi là “${name}”, nhưng mã ${code} vào ngày ${formatDate(on)} là ${called}.`,
      remedy: "Hãy sửa mã, ngày, cấp hoặc tên trong “unit”; lệnh “xhht units find” giúp tìm mã đúng.",
    },
  ];
};

/** Plans that carry out a programme which no plugin brings: nothing would hold them beside the nation. */
const unknownProgrammes = ({ id, plans = [] }: PluginDefinition, known: readonly string[]): Issue[] =>
  plans
    .filter(({ programme }) => !known.includes(programme))
    .map((plan) => ({
      code: "plugin.unknown-programme",
      severity: "error",
      place: `${plan.id}, programme`,
      message: `Gói “${id}”: kế hoạch “${plan.id}” thực hiện chương trình “${plan.programme}”, nhưng không có chương trình nào mang mã đó.`,
      remedy: `Hãy chọn một trong: ${known.join(", ")}.`,
    }));

/** The diagnostics of a plan that stands alone: its unit is unknown, so only its programme and the shared words are asked. */
export const reviewPlan = (plan: Plan, plugins: readonly LoadedPlugin[]): Issue[] => {
  const shared = plugins.map(({ definition }) => definition).filter(({ unit }) => !unit);
  const programme = shared.map((one) => one.programme).find((one) => one?.id === plan.programme);
  return check(plan, { ...(programme && { programme }), indicators: Object.assign({}, ...shared.map(({ indicators }) => indicators)) });
};
