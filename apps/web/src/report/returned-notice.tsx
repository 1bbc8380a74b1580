import type { ReportCard } from "@xhht/api";
import { For, Show } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { cellAddress } from "./report-address.ts";

/** Why the report came back, and the cells that the reason points at. */
export const ReturnedNotice = (props: { card: ReportCard; part: (key: string) => string }) => (
  <Show when={(props.card.state === "returned" || props.card.state === "needs_more") && props.card.reason}>
    {(reason) => (
      <section class="notice returned">
        <p>
          <b>{props.card.state === "returned" ? words.returned(reason()) : words.needsMore(reason())}</b>
        </p>
        <Show when={props.card.pointed.length > 0}>
          <p>
            {words.pointed}{" "}
            <For each={props.card.pointed}>
              {({ key, label }, index) => (
                <>
                  {index() > 0 ? "; " : ""}
                  <a href={cellAddress(props.card.id, props.part(key), key)}>{label}</a>
                </>
              )}
            </For>
          </p>
        </Show>
      </section>
    )}
  </Show>
);
