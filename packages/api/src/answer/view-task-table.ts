import type { Definition } from "@xhht/core";
import type { StoredPlan } from "@xhht/db";
import type { TaskTableView } from "../view.ts";

/** A table of a plan, or an empty one that every unit of the level keeps; null where there is neither. */
export const viewTaskTable = ({ id: plan, body }: StoredPlan, id: string, definition: Definition): TaskTableView | null => {
  const own = Object.hasOwn(body.taskTables, id) ? { ...body.taskTables[id]!, origin: plan.split("/")[0]! } : undefined;
  const table = own ?? (Object.hasOwn(definition.taskTables, id) ? definition.taskTables[id] : undefined);
  if (!table) return null;
  const { label, columns, rows, source, origin } = table;
  const named = Object.entries(columns).flatMap(([key, column]) => (column.kind === "agency" ? rows.flatMap((row) => row[key] ?? []) : []));
  const agencies: TaskTableView["agencies"] = {};
  for (const agency of named) {
    const found = typeof agency === "string" ? definition.agencies[agency] : undefined;
    if (found) agencies[agency as string] = withoutOrigin(found);
  }
  return { id, label, columns, rows, source, origin, plan: { id: plan, title: body.document.title }, agencies };
};

/** The thing alone, without the plugin it comes from. */
export const withoutOrigin = <T extends { origin: string }>(thing: T): Omit<T, "origin"> => {
  const { origin: _origin, ...rest } = thing;
  return rest;
};
