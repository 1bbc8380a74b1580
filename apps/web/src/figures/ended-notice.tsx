import type { UnitSummary } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { Show } from "solid-js";
import { today } from "../shell/today.ts";
import { figures as words } from "../words/figures.ts";

/** Whether a unit is no more, today. */
export const isOver = ({ validTo }: Pick<UnitSummary, "validTo">): boolean => validTo !== null && validTo < today();

/** That a unit is no more, since when, and where to read who took over its places. */
export const EndedNotice = (props: { unit: Pick<UnitSummary, "id" | "name" | "validTo"> }) => (
  <Show when={isOver(props.unit)}>
    <p class="notice">
      {words.ended(props.unit.name, formatDate(props.unit.validTo!))}{" "}
      <a href={`/don-vi/${props.unit.id}`}>{words.followers}</a>
    </p>
  </Show>
);
