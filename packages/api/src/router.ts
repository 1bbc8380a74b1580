import { assignmentsRouter } from "./router/assignments.ts";
import { auditRouter } from "./router/audit.ts";
import { commentsRouter } from "./router/comments.ts";
import { definitionRouter } from "./router/definition.ts";
import { entriesRouter } from "./router/entries.ts";
import { evidenceRouter } from "./router/evidence.ts";
import { figuresRouter } from "./router/figures.ts";
import { importsRouter } from "./router/imports.ts";
import { inboxRouter } from "./router/inbox.ts";
import { indicatorsRouter } from "./router/indicators.ts";
import { meRouter } from "./router/me.ts";
import { membersRouter } from "./router/members.ts";
import { metaRouter } from "./router/meta.ts";
import { papersRouter } from "./router/papers.ts";
import { plansRouter } from "./router/plans.ts";
import { pluginsRouter } from "./router/plugins.ts";
import { reportsRouter } from "./router/reports.ts";
import { taskTablesRouter } from "./router/task-tables.ts";
import { templatesRouter } from "./router/templates.ts";
import { unitsRouter } from "./router/units.ts";
import { valuesRouter } from "./router/values.ts";
import { workRouter } from "./router/work.ts";
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
  me: meRouter,
  work: workRouter,
  reports: reportsRouter,
  entries: entriesRouter,
  values: valuesRouter,
  comments: commentsRouter,
  evidence: evidenceRouter,
  members: membersRouter,
  assignments: assignmentsRouter,
  inbox: inboxRouter,
  audit: auditRouter,
  figures: figuresRouter,
  papers: papersRouter,
  templates: templatesRouter,
  imports: importsRouter,
});

/** The type that a client is made from. */
export type AppRouter = typeof appRouter;
