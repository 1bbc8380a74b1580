import { createAsync } from "@solidjs/router";
import { For, Show, Suspense } from "solid-js";
import { official } from "../words/official.ts";
import type { PaperDoor } from "./paper-about.ts";

const words = official.findings;

/** What the linter finds in the Word file, each with its place and remedy; asked after the paper is shown. */
export const LintFindings = (props: { door: PaperDoor }) => {
  const answer = createAsync(() => props.door.findings().catch(() => null));
  return (
    <section class="sheet paper-part" aria-labelledby="soat">
      <h2 id="soat">{words.title}</h2>
      <div role="status">
        <Suspense fallback={<p class="small muted">{words.busy}</p>}>
          <Show when={answer()} fallback={<p class="small">{answer() === null ? words.failed : words.busy}</p>}>
            {(read) => (
              <Show when={read().findings.length > 0} fallback={<p class="chip met">✓ {words.none}</p>}>
                <p class="small muted">{words.some(read().findings.length)}</p>
                <ul class="plain point-list">
                  <For each={read().findings}>
                    {(one) => (
                      <li>
                        <span class={`chip ${words.severity[one.severity].tone}`}>
                          <span aria-hidden="true">{words.severity[one.severity].sign}</span> {words.severity[one.severity].word}
                        </span>
                        <b>{one.message}</b>
                        <span class="small muted">{one.place}</span>
                        <span class="small">
                          {words.remedy}: {one.remedy}
                        </span>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            )}
          </Show>
        </Suspense>
      </div>
    </section>
  );
};
