import type { AsOf as Moments } from "@xhht/api";
import { Show } from "solid-js";
import { offlineSince } from "../shell/connection.ts";
import { figures as words } from "../words/figures.ts";
import { sayMoment } from "../words/say-moment.ts";

/** As of when figures stand, and that they are the last that were fetched while there is no network. */
export const AsOf = (props: { asOf: Moments }) => (
  <>
    <span>{props.asOf.foldedAt === null ? words.never : words.asOf(sayMoment(props.asOf.foldedAt))}</span>
    <Show when={offlineSince()}>
      <b>{words.lastKnown}</b>
    </Show>
  </>
);
