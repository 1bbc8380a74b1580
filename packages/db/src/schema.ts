import type { DocumentRef, Level, Plan, PluginDefinition, PluginHome, Succession, UnitVersion } from "@xhht/core";
import { accountTables } from "./schema/account.ts";
import { documentTables } from "./schema/document.ts";
import { recordTables } from "./schema/record.ts";
import { reportTables } from "./schema/report.ts";
import { rollUpTables } from "./schema/roll-up.ts";
import type { Kit } from "./sqlite/kit.ts";

/** Life of a plan version: a draft, then issued; `amended` changes an issued one, `replaced` is history. */
export type PlanStatus = "draft" | "issued" | "amended" | "replaced";

/** All tables, written once for both engines. */
export const build = (k: Kit) => {
  const meta = k.table("meta", { key: k.text("key").notNull().primaryKey(), value: k.text("value").notNull() });

  const unit = k.table(
    "unit",
    {
      /** `code@validFrom`. */
      id: k.text("id").notNull().primaryKey(),
      code: k.text("code").notNull(),
      level: k.text("level").$type<Level>().notNull(),
      validFrom: k.day("valid_from").notNull(),
      validTo: k.day("valid_to"),
      versions: k.json<UnitVersion[]>("versions").notNull(),
      /** Every name the unit ever had, folded, one a line. */
      search: k.text("search").notNull(),
    },
    (t) => [k.index("unit_code").on(t.code, t.validFrom)],
  );

  const succession = k.table(
    "succession",
    {
      from: k
        .text("from_unit")
        .notNull()
        .references(() => unit.id),
      to: k
        .text("to_unit")
        .notNull()
        .references(() => unit.id),
      extent: k.text("extent").$type<Succession["extent"]>().notNull(),
      share: k.number("share"),
      on: k.day("on_day").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.from, t.to, t.on] }), k.index("succession_to").on(t.to)],
  );

  const pluginVersion = k.table(
    "plugin_version",
    {
      plugin: k.text("plugin").notNull(),
      /** 0, 1, 2 … in the order in which the versions came. */
      number: k.integer("number").notNull(),
      /** The version that its package or author gives it. */
      version: k.text("version").notNull(),
      hash: k.text("hash").notNull(),
      home: k.text("home").$type<PluginHome>().notNull(),
      loadedAt: k.instant("loaded_at").notNull(),
      /** First day on which it holds; `0000` for folders and packages, which always held. */
      effectiveFrom: k.day("effective_from").notNull(),
      /** Last, because SQLite walks through a long text to reach what stands behind it. */
      definition: k.json<PluginDefinition>("definition").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plugin, t.number] })],
  );

  const plan = k.table(
    "plan",
    {
      /** `plugin/plan`: `ward-nguyen-nghiem/qd-1373`. */
      id: k.text("id").notNull().primaryKey(),
      unit: k
        .text("unit")
        .notNull()
        .references(() => unit.id),
      programme: k.text("programme").notNull(),
    },
    (t) => [k.index("plan_unit").on(t.unit), k.index("plan_programme").on(t.programme)],
  );

  const planVersion = k.table(
    "plan_version",
    {
      plan: k
        .text("plan")
        .notNull()
        .references(() => plan.id),
      number: k.integer("number").notNull(),
      hash: k.text("hash").notNull(),
      status: k.text("status").$type<PlanStatus>().notNull(),
      effectiveOn: k.day("effective_on").notNull(),
      /** The day of effect is not printed; it was inferred from the latest legal basis. */
      inferred: k.yesNo("inferred").notNull(),
      /** `plugin@version` for shipped plans. */
      origin: k.text("origin").notNull(),
      /** Hash of the definition composed for the plan's unit on its first day. */
      composed: k.text("composed").notNull(),
      createdAt: k.instant("created_at").notNull(),
      /** Last, for the same reason as a plugin's definition. */
      body: k.json<Plan>("body").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plan, t.number] })],
  );

  const takeover = k.table(
    "takeover",
    {
      plan: k
        .text("plan")
        .notNull()
        .references(() => plan.id),
      successor: k
        .text("successor")
        .notNull()
        .references(() => unit.id),
      document: k.json<DocumentRef>("document").notNull(),
      /** First day on which the successor holds the plan. */
      from: k.day("from_day").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plan, t.from] })],
  );

  return { meta, unit, succession, pluginVersion, plan, planVersion, takeover, ...accountTables(k), ...reportTables(k), ...recordTables(k), ...rollUpTables(k), ...documentTables(k) };
};

export type Schema = ReturnType<typeof build>;
