import { contentHash } from "@xhht/db";
import type { FrozenContent, PlanFile, Stamp } from "@xhht/documents/write";
import type { PlanView } from "../view.ts";
import { drawnWith, type PaperNow } from "./paper-now.ts";
import type { TemplateInForce } from "./templates.ts";

/** A plan in force with the words that its paper needs. */
export const planFileOf = ({ plan, indicators, agencies }: Pick<PlanView, "plan" | "indicators" | "agencies">, stamp: Stamp): PlanFile => ({ plan, indicators, agencies, stamp });

/** The paper of a plan in force, with the decision where one issues it; or its annexes alone, null where it has none. */
export const planPaper = async (view: PlanView, which: "plan" | "annex", template: TemplateInForce | null): Promise<PaperNow | null> => {
  const { annexGrids, drawnBy, footerOf, planGrids, writeAnnex, writePlan } = await import("@xhht/documents/write");
  const { summary, plan } = view;
  if (which === "annex" && Object.keys(plan.taskTables).length === 0) return null;
  // A decision with its plan, and bare annexes, are drawn by ours.
  const own = which === "plan" && !plan.document.issuedBy ? template : null;
  const name = `${which === "annex" ? "phu-luc" : "ke-hoach"}-${summary.id.replace("/", "-")}`;
  return {
    kind: which === "annex" ? "annex" : plan.document.issuedBy ? "decision" : "plan",
    subject: summary.id,
    unit: summary.unit.id,
    reach: "open",
    draft: false,
    basis: contentHash({ plan, indicators: view.indicators, agencies: view.agencies, drawnBy, ...drawnWith(own) }),
    template: own,
    content(stamp): FrozenContent {
      const file = planFileOf(view, stamp);
      const paper = which === "annex" ? writeAnnex(file) : writePlan(file);
      const grids = which === "annex" ? annexGrids(file) : planGrids(file);
      return { drawnBy, name, title: which === "annex" ? `Phụ lục của ${summary.title}` : summary.title, paper, grids, footer: paper?.footer ?? footerOf(stamp), ...drawnWith(own) };
    },
  };
};
