import type { Clause } from "@xhht/core";
import { Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";
import { inSection } from "../place.ts";
import { Clauses } from "./clauses.tsx";
import type { PartOf } from "./paper.tsx";

/** Purpose and requirements; each has its heading where the plan has both. */
export const Purpose: PartOf = (props) => {
  const { view } = usePlan();
  const purpose = () => inSection(view().plan.purpose, props.section, view().plan);
  const requirements = () => inSection(view().plan.requirements, props.section, view().plan);
  const both = () => purpose().length > 0 && requirements().length > 0;
  const part = (number: string, title: string, clauses: Clause[]) => (
    <Show when={clauses.length > 0}>
      <Show when={both()}>
        <h3>
          {number}. {title}
        </h3>
      </Show>
      <Clauses items={clauses} />
    </Show>
  );
  return (
    <>
      {part("1", paper.purpose, purpose())}
      {part("2", paper.requirements, requirements())}
    </>
  );
};
