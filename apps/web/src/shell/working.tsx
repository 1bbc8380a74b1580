import { createSignal, onCleanup, Show } from "solid-js";
import { shell } from "../words/shell.ts";

/** A line at the top while the next page is fetched: seen after 400 ms, with words after 3 s. */
export const Working = () => {
  const [slow, setSlow] = createSignal(false);
  const timer = setTimeout(() => setSlow(true), 3_000);
  onCleanup(() => clearTimeout(timer));
  return (
    <div class="working" role="status">
      <Show when={slow()}>
        <span>{shell.slow}</span>
      </Show>
    </div>
  );
};
