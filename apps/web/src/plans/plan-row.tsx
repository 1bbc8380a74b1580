import type { PlanSummary } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { Show } from "solid-js";
import { sayLife } from "../unit/life.ts";
import { plan as words } from "../words/plan.ts";
import { Findings } from "./findings.tsx";
import "./plan-row.css";

/** Address of a plan. */
export const planAddress = (id: string): string => `/ke-hoach/${id}`;

/** A plan in a quiet list: whose, for which programme, how much is in it, what the checks found. */
export const PlanRow = (props: { plan: PlanSummary }) => {
  const above = () => props.plan.unit.path.slice(0, -1).toReversed().map(({ name }) => name).join(", ");
  const fate = () => {
    const { closedOn, holder, unit } = props.plan;
    if (closedOn) return words.closed(formatDate(closedOn));
    return holder && holder.id !== unit.id ? words.heldBy(holder.name) : "";
  };
  return (
    <li class="plan-row">
      <div class="whose">
        <a href={planAddress(props.plan.id)}>{props.plan.unit.name}</a>
        <p class="muted small">
          {[above(), sayLife(props.plan.unit)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div class="small">
        <p>{props.plan.programme.short}</p>
        <p class="muted">
          {props.plan.number ?? words.paper.unnumbered}
        </p>
      </div>
      <p class="small muted counts">
        <b>{props.plan.counts.targets}</b> {words.counts.targets} · <b>{props.plan.counts.tasks}</b> {words.counts.tasks} ·{" "}
        <b>{props.plan.counts.duties}</b> {words.counts.duties}
      </p>
      <Findings issues={props.plan.issues} />
      <Show when={fate()}>
        {(text) => (
          <p class="small fate">
            <span aria-hidden="true">→ </span>
            {text()}
          </p>
        )}
      </Show>
    </li>
  );
};
