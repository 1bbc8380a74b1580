import { planSchema, pluginSchema } from "@xhht/core/schema";
import { z } from "zod";
import type * as view from "../view.ts";

const plan = planSchema.shape;
const plugin = pluginSchema.shape;
const target = plan.targets.element;
const rule = plan.reporting.element;
const indicator = plugin.indicators.unwrap().valueType;
const agency = plugin.agencies.unwrap().valueType;
const levelTarget = plugin.targets.unwrap().element;
const table = plan.taskTables.valueType;
const programme = plugin.programme.unwrap();
const role = plan.responsibilities.element.shape.duties.element.shape.role.unwrap();

const level = z.enum(["nation", "province", "district", "commune"]);
const day = z.string().meta({ description: "Ngày theo dạng 2025-07-01" });
const dayOrUnknown = z.string().meta({ description: "Ngày theo dạng 2025-07-01, hoặc 0000 khi không rõ" });
const named = z.strictObject({ code: z.string(), name: z.string() });
const origin = { origin: z.string().meta({ description: "Gói định nghĩa nêu mục này" }) };

const successor = z
  .strictObject({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    province: z.string().nullable(),
    validFrom: dayOrUnknown,
    level,
    extent: z.enum(["whole", "part"]),
    share: z.number().nullable(),
    on: day,
  })
  .meta({ id: "Successor" });

const unitShape = {
  id: z.string().meta({ description: "mã@ngày-bắt-đầu, ví dụ 21439@0000" }),
  code: z.string(),
  level,
  name: z.string(),
  validFrom: dayOrUnknown,
  validTo: day.nullable(),
  path: z.array(named),
  successors: z.array(successor),
};
const unitSummary = z.strictObject(unitShape).meta({ id: "UnitSummary" });

const tally = { targets: z.int(), taskGroups: z.int(), tasks: z.int(), responsibilities: z.int(), duties: z.int() };

const planSummary = z
  .strictObject({
    id: z.string().meta({ description: "gói/kế-hoạch, ví dụ ward-nguyen-nghiem/qd-1373" }),
    title: z.string(),
    number: z.string().nullable(),
    issuedOn: z.string().nullable(),
    effect: z.strictObject({ on: day, inferred: z.boolean(), because: z.string() }),
    programme: z.strictObject({ id: z.string(), label: z.string(), short: z.string() }),
    unit: unitSummary,
    holder: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    closedOn: day.nullable(),
    counts: z.strictObject({ ...tally, taskTables: z.int() }),
    issues: z.strictObject({ error: z.int(), warning: z.int(), hint: z.int() }),
  })
  .meta({ id: "PlanSummary" });

const layers = z.array(z.strictObject({ plugin: z.string(), label: z.string() }));

const unit = z
  .strictObject({
    ...unitShape,
    versions: z.array(z.strictObject({ from: dayOrUnknown, name: z.string(), type: z.string(), parent: z.string().nullable() })),
    predecessors: z.array(successor),
    children: z.array(z.strictObject({ id: z.string(), code: z.string(), name: z.string() })),
    plans: z.array(planSummary),
    layers,
  })
  .meta({ id: "Unit" });

const issue = z
  .strictObject({
    code: z.string(),
    severity: z.enum(["error", "warning", "hint"]),
    place: z.string(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: "Issue" });

const otherValue = z
  .strictObject({
    who: z.string(),
    text: z.string(),
    value: z.number().nullable(),
    comparator: target.shape.comparator,
    standing: z.enum(["same", "lower", "higher", "missing", "incomparable"]),
    difference: z.number().nullable(),
    source: z.string(),
  })
  .meta({ id: "OtherValue" });

const targetView = z
  .strictObject({
    ...target.shape,
    kind: z.enum(["ratio", "rate", "level", "status", "count"]),
    sentence: z.string(),
    text: z.string(),
    parent: otherValue.nullable(),
    nation: otherValue.nullable(),
  })
  .meta({ id: "TargetView" });

const matrix = z
  .strictObject({
    agencies: z.array(z.strictObject({ id: z.string(), label: z.string(), short: z.string() })),
    rows: z.array(
      z.strictObject({
        place: z.string(),
        number: z.string(),
        text: z.string(),
        group: z.string(),
        cells: z.record(z.string(), z.strictObject({ role: z.union([role, z.literal("carryOut")]), duties: z.array(z.string()) })),
      }),
    ),
  })
  .meta({ id: "Matrix" });

const deadline = z
  .strictObject({ ...rule.shape, lastDay: day.nullable(), lastMoment: z.string().nullable(), inheritedFrom: z.string().nullable() })
  .meta({ id: "Deadline" });

const indicatorWithOrigin = z.strictObject({ ...indicator.shape, ...origin }).meta({ id: "IndicatorWithOrigin" });

const planView = z
  .strictObject({
    summary: planSummary,
    plan: planSchema,
    programme,
    indicators: z.record(z.string(), indicatorWithOrigin),
    agencies: z.record(z.string(), agency),
    targets: z.array(targetView),
    deadlines: z.array(deadline),
  })
  .meta({ id: "PlanView" });

const pluginSummary = z
  .strictObject({
    id: z.string(),
    unit: z.strictObject({ ...named.shape, level }).nullable(),
    ...tally,
    funding: z.int(),
    recipients: z.int(),
    taskTables: z.array(z.strictObject({ id: z.string(), rows: z.int(), columns: z.int() })),
    label: z.string(),
  })
  .meta({ id: "PluginItem" });

const indicatorView = z
  .strictObject({
    ...indicator.shape,
    ...origin,
    code: z.string(),
    targets: z.array(z.strictObject({ plan: z.string(), who: z.string(), milestone: z.int().nullable(), text: z.string() })),
  })
  .meta({ id: "IndicatorView" });

const taskTable = z
  .strictObject({
    ...table.shape,
    ...origin,
    id: z.string(),
    plan: z.strictObject({ id: z.string(), title: z.string() }),
    agencies: z.record(z.string(), agency),
  })
  .meta({ id: "TaskTableView" });

const definition = z
  .strictObject({
    unit: unitSummary,
    on: day,
    layers,
    indicators: z.record(z.string(), indicatorWithOrigin),
    agencies: z.record(z.string(), z.strictObject({ ...agency.shape, ...origin })),
    targets: z.array(z.strictObject({ ...levelTarget.shape, ...origin })),
    taskTables: z.record(z.string(), z.object({ ...table.shape, ...origin })),
    reporting: z.array(z.strictObject({ ...rule.shape, ...origin })),
    entry: plugin.entry.unwrap(),
  })
  .meta({ id: "Definition" });

const planVersion = z
  .strictObject({
    number: z.int(),
    status: z.enum(["draft", "issued", "amended", "replaced"]),
    effectiveOn: day,
    inferred: z.boolean(),
    origin: z.string(),
    hash: z.string(),
    createdAt: z.string(),
  })
  .meta({ id: "PlanVersion" });

const meta = z
  .strictObject({
    demo: z
      .strictObject({ accounts: z.array(z.strictObject({ title: z.string(), email: z.string() })), secret: z.string() })
      .nullable()
      .meta({ description: "Tài khoản dùng thử của bản mô phỏng; null ở nơi dùng thật" }),
    version: z.string(),
    engine: z.enum(["sqlite", "postgres"]),
    today: day,
    counts: z.strictObject({
      units: z.int(),
      successions: z.int(),
      plugins: z.int(),
      plans: z.int(),
      indicators: z.int(),
      targets: z.int(),
    }),
  })
  .meta({ id: "Meta" });

type Shapes = { [K in keyof typeof answerSchemas]: z.output<(typeof answerSchemas)[K]> };

/** What each procedure answers, by its path; for the OpenAPI description and for tests, never run on a request. */
export const answerSchemas = {
  "units.search": z.array(unitSummary),
  "units.get": unit,
  "plugins.list": z.array(pluginSummary),
  "plugins.get": pluginSchema,
  "plans.list": z.array(planSummary),
  "plans.get": planView,
  "plans.checks": z.array(issue),
  "plans.comparison": z.array(targetView),
  "plans.matrix": matrix,
  "plans.version": planVersion,
  "plans.history": z.array(planVersion),
  "indicators.list": z.array(indicatorView),
  "indicators.get": indicatorView,
  "taskTables.get": taskTable,
  "definition.get": definition,
  "meta.get": meta,
  "meta.ping": z.strictObject({ ok: z.literal(true) }),
} as const;

/** Fails to compile when a schema and the type of its answer part ways. */
export type SchemasFitViews = [
  Fits<Shapes["units.get"], view.UnitView>,
  Fits<Shapes["plans.get"], view.PlanView>,
  Fits<Shapes["plugins.list"], view.PluginItem[]>,
  Fits<Shapes["indicators.get"], view.IndicatorView>,
  Fits<Shapes["taskTables.get"], view.TaskTableView>,
  Fits<Shapes["definition.get"], view.DefinitionView>,
  Fits<Shapes["plans.history"], view.PlanVersionView[]>,
  Fits<Shapes["meta.get"], view.MetaView>,
];
type Fits<Schema, View extends Schema> = View;
