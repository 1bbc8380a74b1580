import { For, type JSX } from "solid-js";
import type { PlanPart, Section } from "@xhht/core";
import { usePlan } from "../plan-context.ts";
import { Appendix } from "./appendix.tsx";
import { Closing } from "./closing.tsx";
import { Funding } from "./funding.tsx";
import { LegalBases } from "./legal-bases.tsx";
import { Letterhead } from "./letterhead.tsx";
import { Purpose } from "./purpose.tsx";
import { Reporting } from "./reporting.tsx";
import { Responsibilities } from "./responsibilities.tsx";
import { Targets } from "./targets.tsx";
import { Tasks } from "./tasks.tsx";
import "./paper.css";

/** A part of the paper within its section. */
export type PartOf = (props: { section: Section }) => JSX.Element;

const parts: Record<PlanPart, PartOf> = {
  purpose: Purpose,
  targets: Targets,
  tasks: Tasks,
  funding: Funding,
  responsibilities: Responsibilities,
  reporting: Reporting,
};

/** The plan as its paper: letterhead, legal bases, sections in printed order, recipients and signature, appendices. */
export const Paper = () => {
  const { view } = usePlan();
  const plan = () => view().plan;
  const reportsApart = () => plan().sections.some(({ part }) => part === "reporting");
  return (
    <article id="van-ban" class="paper" tabindex="-1" aria-label={view().summary.title}>
      <Letterhead />
      <LegalBases />
      <For each={plan().sections}>
        {(section) => {
          const Part = parts[section.part];
          return (
            <section aria-labelledby={section.number}>
              <h2 id={section.number} tabindex="-1">
                {section.number}. <span>{section.title}</span>
              </h2>
              <Part section={section} />
              {section.part === "responsibilities" && !reportsApart() && <Reporting section={section} titled />}
            </section>
          );
        }}
      </For>
      <Closing />
      <For each={Object.entries(plan().taskTables)}>{([id, table]) => <Appendix id={id} table={table} />}</For>
    </article>
  );
};
