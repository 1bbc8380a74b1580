import type { ReportCard } from "@xhht/api";
import { For, Show } from "solid-js";
import { work as words } from "../words/work.ts";
import { entryAddress } from "./entry-address.ts";
import { nextAct } from "./next-act.ts";
import { StateChip } from "./state-chip.tsx";

/** A report that came back: why, and the very cells. */
export const ReturnedNotice = (props: { card: ReportCard; enters: boolean }) => (
  <section class="came-back" aria-label={words.returned.region}>
    <StateChip state={props.card.state} />
    <div>
      <h2>{props.card.reason ?? words.returned.noReason}</h2>
      <p class="small">{props.card.title}</p>
      <Show when={props.card.pointed.length > 0} fallback={<p class="small">{words.returned.whole}</p>}>
        <p class="small">{words.returned.cells}</p>
        <ul>
          <For each={props.card.pointed}>
            {({ key, label }) => (
              <li>
                <Show when={props.enters} fallback={label}>
                  <a href={entryAddress(props.card, key)}>{label}</a>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
    <Show when={props.enters}>
      <a class="btn primary" href={nextAct(props.card, true).to}>
        {nextAct(props.card, true).label}
      </a>
    </Show>
  </section>
);
