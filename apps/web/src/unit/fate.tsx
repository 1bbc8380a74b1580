import type { SuccessorView } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, Show } from "solid-js";
import { unit } from "../words/unit.ts";

const shown = 3;

/** What became of a unit, in one line: `nay là Xã Ia Tôr, từ 01/07/2025`. */
export const Fate = (props: { successors: SuccessorView[]; ended: boolean; links?: boolean }) => {
  const isPart = () => props.successors.some(({ extent }) => extent === "part");
  return (
    <Show when={props.successors.length > 0} fallback={<Show when={props.ended}>{unit.fate.ended}</Show>}>
      {isPart() ? unit.fate.partNow : unit.fate.now}{" "}
      <For each={props.successors.slice(0, shown)}>
        {(successor, index) => (
          <>
            {index() > 0 && ", "}
            <Show when={props.links} fallback={<b>{successor.name}</b>}>
              <a href={`/don-vi/${successor.id}`}>{successor.name}</a>
            </Show>
          </>
        )}
      </For>
      <Show when={props.successors.length > shown}> {unit.fate.more(props.successors.length - shown)}</Show>
      {", "}
      {unit.fate.on(formatDate(props.successors[0]!.on))}
    </Show>
  );
};
