import type { Standing } from "@xhht/api";
import { target as words } from "../words/target.ts";

/** How a value stands to another: sign, word, colour; `to` names the other. */
export const StandingChip = (props: { standing: Standing; to: string }) => (
  <span class={`chip ${words.standing[props.standing].tone}`}>
    <span aria-hidden="true">{words.standing[props.standing].sign}</span>
    {words.standing[props.standing].word} {props.to}
  </span>
);
