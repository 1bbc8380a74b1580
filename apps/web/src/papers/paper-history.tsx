import type { PaperIssue } from "@xhht/api";
import { For, Show } from "solid-js";
import { saySize } from "../evidence/say-size.ts";
import { official } from "../words/official.ts";
import { sayMoment } from "../words/say-moment.ts";

const words = official.history;

/** What was made of a paper before: who, when, and whether it still says what holds now. */
export const PaperHistory = (props: { history: PaperIssue[] }) => (
  <section class="sheet paper-part" aria-labelledby="da-lap">
    <h2 id="da-lap">{words.title}</h2>
    <Show when={props.history.length > 0} fallback={<p class="small muted">{words.none}</p>}>
      <ul class="plain point-list">
        <For each={props.history}>
          {(issue) => (
            <li>
              <span>
                <span class={`chip ${issue.old ? "risk" : "met"}`} title={issue.old ? words.oldWhy : undefined}>
                  <span aria-hidden="true">{issue.old ? "▲" : "✓"}</span> {issue.old ? words.old : words.current}
                </span>
              </span>
              <span class="small">{words.made(sayMoment(issue.at), issue.by)}</span>
              <span class="small muted">
                {words.code} <code>{issue.id}</code>
              </span>
              <Show when={issue.files.length > 0} fallback={<span class="small muted">{words.noFiles}</span>}>
                <span class="file-links">
                  <For each={issue.files}>
                    {(file) => (
                      <a href={`/papers/${issue.id}.${file.format}`} download={file.name} rel="external">
                        .{file.format}, {saySize(file.size)}
                        <span class="hidden">, {sayMoment(file.at)}</span>
                      </a>
                    )}
                  </For>
                </span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </section>
);
