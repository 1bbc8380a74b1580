import type { EntryKey } from "@xhht/core";
import { Show } from "solid-js";
import type { Way } from "../field/typing.ts";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { rowBeside } from "./walk.ts";

/** On a phone, at the foot of a card: to the card before and after it, and to what stands beside the table elsewhere. */
export const RowWalk = (props: { of: EntryKey | undefined }) => {
  const { showDetail } = useEntry();
  const go = (event: MouseEvent & { currentTarget: HTMLElement }, way: Way) => {
    const box = rowBeside(event.currentTarget, way) ?? (way === "down" ? document.getElementById("phan-tiep") : null);
    box?.focus();
    box?.scrollIntoView({ block: "center" });
  };
  return (
    <td class="row-walk">
      <button type="button" class="btn" onClick={(event) => go(event, "up")}>
        {words.before}
      </button>
      <Show when={props.of}>
        {(key) => (
          <button type="button" class="btn quiet" onClick={() => showDetail(key())}>
            {words.detail}
          </button>
        )}
      </Show>
      <button type="button" class="btn" onClick={(event) => go(event, "down")}>
        {words.after}
      </button>
    </td>
  );
};
