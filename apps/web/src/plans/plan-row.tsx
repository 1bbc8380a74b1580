import type { PlanSummary } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, Show } from "solid-js";
import { Fate } from "../unit/fate.tsx";
import { sayLife } from "../unit/life.ts";
import { plan as words } from "../words/plan.ts";
import { Findings } from "./findings.tsx";
import { planAddress } from "./plan-address.ts";
import "./plan-row.css";

/** Plans in a quiet list; the rows fit the width they get. */
export const PlanRows = (props: { plans: PlanSummary[]; byProgramme?: boolean }) => (
  <ul class="sheet plan-rows">
    <For each={props.plans}>{(plan) => <PlanRow plan={plan} byProgramme={props.byProgramme ?? false} />}</For>
  </ul>
);

/** A plan in the list: whose, for which programme, how much is in it, what the checks found. */
const PlanRow = (props: { plan: PlanSummary; byProgramme?: boolean }) => {
  const above = () =>
    props.plan.unit.path
      .slice(0, -1)
      .toReversed()
      .map(({ name }) => name)
      .join(", ");
  const whose = () => {
    const { closedOn, holder, unit } = props.plan;
    if (closedOn) return words.closed(formatDate(closedOn));
    return holder && holder.id !== unit.id ? words.heldBy(holder.name) : "";
  };
  return (
    <li class="plan-row">
      <div class="whose">
        <a href={planAddress(props.plan.id)}>{props.byProgramme ? props.plan.programme.label : props.plan.unit.name}</a>
        <p class="muted small">{[above(), sayLife(props.plan.unit)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="small">
        <p>{props.plan.programme.short}</p>
        <p class="muted">{props.plan.number ?? words.unnumbered}</p>
      </div>
      <p class="small muted counts">
        <b>{props.plan.counts.targets}</b> {words.counts.targets} · <b>{props.plan.counts.tasks}</b>{" "}
        {words.counts.tasks} · <b>{props.plan.counts.duties}</b> {words.counts.duties}
      </p>
      <Findings issues={props.plan.issues} />
      <Show when={props.plan.unit.validTo !== null}>
        <p class="small fate">
          <span aria-hidden="true">→ </span>
          <Fate successors={props.plan.unit.successors} ended />
          <Show when={whose()}>{(text) => <>; {text()}</>}</Show>
        </p>
      </Show>
    </li>
  );
};
