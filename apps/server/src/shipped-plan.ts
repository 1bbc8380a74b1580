import { compose, effectOf, fail, ok, type Definition, type LoadedPlugin, type Plan, type Result, type UnitTree } from "@xhht/core";

/** A plan that a plugin ships, with the words of the definition in force when it took effect. */
export interface ShippedPlan extends Pick<Definition, "indicators" | "agencies"> {
  plan: Plan;
}

const refused = (code: string, place: string, message: string, remedy: string): Result<never> =>
  fail({ code, severity: "error", place, message, remedy });

/** Finds the plan `plugin/plan`, or the first of `plugin`. */
export const shippedPlan = (name: string, plugins: readonly LoadedPlugin[], tree: UnitTree): Result<ShippedPlan> => {
  const [plugin, id] = name.split("/");
  const definition = plugins.find((one) => one.definition.id === plugin)?.definition;
  const plan = definition?.plans?.find((one) => id === undefined || one.id === id);
  if (!definition || !plan) return refused("export.no-plan", name, `Không có kế hoạch nào tên là “${name}”.`, "Hãy chạy “xhht plugins” để xem các gói có kế hoạch.");
  const unit = definition.unit && tree.at(definition.unit);
  if (!unit) return refused("export.no-unit", name, `Gói “${plugin}” không gắn với đơn vị nào.`, "Hãy chọn gói của một địa phương.");
  const { on } = effectOf(plan);
  const composed = compose({ unit, on: tree.at({ code: unit.code, on }) === unit ? on : definition.unit!.on, tree, plugins });
  return composed.ok ? ok({ plan, indicators: composed.value.indicators, agencies: composed.value.agencies }) : composed;
};
