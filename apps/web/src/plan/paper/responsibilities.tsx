import { type Duty, roleLabel } from "@xhht/core";
import { For, Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";
import { inSection, sayNumber } from "../place.ts";
import { Clauses } from "./clauses.tsx";
import type { PartOf } from "./paper.tsx";

/** Who does what: one heading an agency, its duties below with role and partners. */
export const Responsibilities: PartOf = (props) => {
  const { view, anchor, agency } = usePlan();
  const facts = (duty: Duty) =>
    [
      duty.agency && agency(duty.agency),
      duty.role && roleLabel[duty.role],
      duty.with?.length && `${paper.with} ${duty.with.map(agency).join(", ")}`,
      duty.reports && paper.reports,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <For each={inSection(view().plan.responsibilities, props.section, view().plan)}>
      {(heading) => (
        <section>
          <h3 id={anchor(heading)} tabindex="-1">
            {sayNumber(heading.number)} {heading.requested && `${paper.requested} `}
            {agency(heading.agency)}
            <Show when={heading.standing}>
              <span class="aside"> ({paper.standing})</span>
            </Show>
          </h3>
          <Clauses
            items={heading.duties}
            after={(duty) => <Show when={facts(duty)}>{(text) => <p class="facts-line">{text()}</p>}</Show>}
          />
        </section>
      )}
    </For>
  );
};
