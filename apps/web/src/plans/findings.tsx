import type { PlanSummary } from "@xhht/api";
import type { Severity } from "@xhht/core";
import { For, Show } from "solid-js";
import { plan as words } from "../words/plan.ts";

const order: Severity[] = ["error", "warning", "hint"];

/** What the checks found in a plan, one chip a severity; says so when they found nothing. */
export const Findings = (props: { issues: PlanSummary["issues"] }) => {
  const found = () => order.filter((severity) => props.issues[severity] > 0);
  return (
    <p class="findings">
      <Show when={found().length > 0} fallback={<span class="chip met">✓ {words.fine}</span>}>
        <For each={found()}>
          {(severity) => (
            <span class={`chip ${words.severity[severity].tone}`}>
              <span aria-hidden="true">{words.severity[severity].sign}</span>
              {props.issues[severity]} {words.severity[severity].one}
            </span>
          )}
        </For>
      </Show>
    </p>
  );
};
