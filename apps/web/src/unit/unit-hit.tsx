import type { UnitSummary } from "@xhht/api";
import { Show } from "solid-js";
import { unit as words } from "../words/unit.ts";
import { Fate } from "./fate.tsx";
import { sayLife } from "./life.ts";

/** A unit among the answers of a search: name, where it lies, when it existed, what became of it. */
export const UnitHit = (props: {
  unit: UnitSummary;
  to?: ((unit: UnitSummary) => string) | undefined;
  onGo?: (() => void) | undefined;
}) => {
  const above = () =>
    props.unit.path
      .slice(0, -1)
      .toReversed()
      .map(({ name }) => name)
      .join(", ");
  return (
    <li>
      <a href={props.to?.(props.unit) ?? `/don-vi/${props.unit.id}`} onClick={() => props.onGo?.()}>
        <span class="hit-name">
          <b>{props.unit.name}</b>
          <Show when={above()}>
            <span class="muted"> · {above()}</span>
          </Show>
        </span>
        <span class="hit-life muted small">
          <Show when={sayLife(props.unit)}>{(life) => <>{life()} · </>}</Show>
          {words.code} {props.unit.code}
        </span>
        <Show when={props.unit.validTo !== null}>
          <span class="hit-fate small">
            <span aria-hidden="true">→ </span>
            <Fate successors={props.unit.successors} ended />
          </span>
        </Show>
      </a>
    </li>
  );
};
