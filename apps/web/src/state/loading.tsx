import { createSignal, For, onCleanup } from "solid-js";
import { shell } from "../words/shell.ts";

/** Keeps the layout while a page loads: grey lines after 400 ms, other words after 3 s. */
export const LoadingSheet = () => {
  const [words, setWords] = createSignal<string>(shell.loading);
  const timer = setTimeout(() => setWords(shell.slow), 3_000);
  onCleanup(() => clearTimeout(timer));
  return (
    <div class="loading" role="status">
      <p class="muted">{words()}</p>
      <div class="sheet" aria-hidden="true">
        <For each={[38, 82, 74, 88, 60, 79, 45]}>{(width) => <i style={{ width: `${width}%` }} />}</For>
      </div>
    </div>
  );
};
