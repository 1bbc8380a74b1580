import type { DashboardUnit } from "@xhht/api";
import { Show } from "solid-js";
import { figures as words } from "../words/figures.ts";

/** That a unit owes its report beyond the last day, or that it sent after it: only the first is still to be asked for. */
export const LateChip = (props: { unit: Pick<DashboardUnit, "received" | "expected"> }) => (
  <Show
    when={props.unit.received < props.unit.expected}
    fallback={<span class="chip none sent-late">{words.sentLate}</span>}
  >
    <span class="chip late-chip">{words.late}</span>
  </Show>
);
