import { reportRef, type UnitId } from "@xhht/core";
import { z } from "zod";
import * as input from "../input.ts";

/** A text that everybody may read: a plan, its annexes, or a report that was published. */
export const openPaper = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("plan"), plan: input.planId }),
  z.strictObject({ kind: z.literal("annex"), plan: input.planId }),
  z.strictObject({ kind: z.literal("report"), report: input.reportId }),
]);

/** What only those see who may read a unit's reports: a report as it stands for them, or the tables of what lies below a unit. */
export const ownPaper = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("report"), report: input.reportId }),
  z.strictObject({ kind: z.literal("table"), unit: input.unitId, period: input.periodId }),
]);

export type OpenPaper = z.output<typeof openPaper>;
export type OwnPaper = z.output<typeof ownPaper>;

/** The unit that such a paper concerns. */
export const unitOf = (about: OwnPaper): UnitId => (about.kind === "table" ? about.unit : reportRef(about.report)!.unit);

/** The id of a frozen paper. */
export const paperId = z.string().regex(/^[0-9a-f]{24}$/);
/** A form of its files. */
export const paperFormat = z.enum(["docx", "pdf", "xlsx", "csv"]);
