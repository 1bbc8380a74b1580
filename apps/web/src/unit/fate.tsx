import type { SuccessorView } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, Show } from "solid-js";
import { unit } from "../words/unit.ts";

const shown = 3;

/** What became of a unit, in one line: `nay là Xã Ia Tôr (Gia Lai), từ 01/07/2025`. */
export const Fate = (props: { successors: SuccessorView[]; ended: boolean; links?: boolean }) => {
  const lead = () => {
    const isPart = props.successors.some(({ extent }) => extent === "part");
    if (!isPart) return unit.fate.now;
    return props.successors.length > 1 ? unit.fate.split : unit.fate.partNow;
  };
  const listed = () => props.successors.slice(0, shown);
  const province = (index: number) => {
    const { province } = listed()[index]!;
    return province && listed()[index + 1]?.province !== province ? ` (${province})` : "";
  };
  return (
    <Show when={props.successors.length > 0} fallback={<Show when={props.ended}>{unit.fate.ended}</Show>}>
      {lead()}{" "}
      <For each={listed()}>
        {(successor, index) => (
          <>
            {index() > 0 && ", "}
            <Show when={props.links} fallback={<b>{successor.name}</b>}>
              <a href={`/don-vi/${successor.id}`}>{successor.name}</a>
            </Show>
            {province(index())}
          </>
        )}
      </For>
      <Show when={props.successors.length > shown}> {unit.fate.more(props.successors.length - shown)}</Show>
      {", "}
      {unit.fate.on(formatDate(props.successors[0]!.on))}
    </Show>
  );
};
