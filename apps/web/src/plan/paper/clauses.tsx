import type { Clause } from "@xhht/core";
import { For, type JSX, Show } from "solid-js";
import { usePlan } from "../plan-context.ts";
import { sayNumber } from "../place.ts";

/** Numbered statements, each with its anchor; `after` adds what stands under one. */
export const Clauses = <T extends Clause & { details?: string[] }>(props: {
  items: T[];
  after?: (item: T) => JSX.Element;
}) => {
  const { anchor } = usePlan();
  return (
    <ul class="clauses">
      <For each={props.items}>
        {(item) => (
          <li id={anchor(item)} tabindex="-1">
            <p>
              {sayNumber(item.number)} {item.text}
            </p>
            <Show when={item.details?.length}>
              <ul class="dashes">
                <For each={item.details}>{(detail) => <li>- {detail}</li>}</For>
              </ul>
            </Show>
            {props.after?.(item)}
          </li>
        )}
      </For>
    </ul>
  );
};
