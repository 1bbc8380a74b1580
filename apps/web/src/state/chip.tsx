import { Show } from "solid-js";

/** How something stands: its word with its sign, on the colour of its tone; who cannot see colours loses nothing. */
export const Chip = (props: { look: { tone: string; sign: string; word: string }; title?: string }) => (
  <span class={`chip ${props.look.tone}`} title={props.title}>
    <Show when={props.look.sign}>
      <span aria-hidden="true">{props.look.sign}</span>
    </Show>
    {props.look.word}
  </span>
);
