import type { PaperView } from "@xhht/api";
import { For, Show } from "solid-js";
import { official } from "../words/official.ts";

/** What stays open in a paper, and what to put there. */
export const Blanks = (props: { blanks: PaperView["blanks"] }) => (
  <section class="sheet paper-part" aria-labelledby="cho-trong">
    <h2 id="cho-trong">{official.blanks.title(props.blanks.length)}</h2>
    <Show when={props.blanks.length > 0} fallback={<p class="small muted">{official.blanks.none}</p>}>
      <ul class="plain point-list">
        <For each={props.blanks}>
          {(blank) => (
            <li>
              <b>{blank.place}</b>
              <span class="small muted">{blank.fill}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </section>
);
