import { definitionRouter } from "./router/definition.ts";
import { indicatorsRouter } from "./router/indicators.ts";
import { metaRouter } from "./router/meta.ts";
import { plansRouter } from "./router/plans.ts";
import { pluginsRouter } from "./router/plugins.ts";
import { taskTablesRouter } from "./router/task-tables.ts";
import { unitsRouter } from "./router/units.ts";
import { router } from "./trpc.ts";

/** Everything that may be asked. */
export const appRouter = router({
  units: unitsRouter,
  plugins: pluginsRouter,
  plans: plansRouter,
  indicators: indicatorsRouter,
  taskTables: taskTablesRouter,
  definition: definitionRouter,
  meta: metaRouter,
});

/** The type that a client is made from. */
export type AppRouter = typeof appRouter;
