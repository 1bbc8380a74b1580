import type { ReportView } from "@xhht/api";
import { formatNumber, reportActLabel } from "@xhht/core";
import { For, Show } from "solid-js";
import { approvals as words } from "../words/approvals.ts";
import { sayMoment } from "../words/say-moment.ts";
import { entriesOf } from "./entries-of.ts";
import { sayEntry } from "./say-entry.ts";

/** Tasks, narrative, files, remarks and the way of the report so far, each to be opened. */
export const Further = (props: { view: ReportView }) => {
  const entries = () => entriesOf(props.view);
  const label = (key: string) => props.view.form.cells[key]?.label ?? key;
  const say = (key: string) => sayEntry(props.view.form.cells[key]!, entries()[key]);
  const done = () => props.view.form.progress.filter(({ key }) => entries()[key]?.value === "done").length;
  return (
    <>
      <Show when={props.view.form.progress.length > 0}>
        <details>
          <summary>
            {words.progress.title}: {words.progress.count(done(), props.view.form.progress.length)}
          </summary>
          <ul class="told">
            <For each={props.view.form.progress}>
              {(row) => (
                <li>
                  {row.label}: <b>{say(row.key)}</b>
                  <Show when={entries()[row.note]?.value}>{(note) => <div class="small muted">{note()}</div>}</Show>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={props.view.form.narrative.length > 0}>
        <section aria-labelledby="danh-gia">
          <h3 id="danh-gia">{words.narrative.title}</h3>
          <For each={props.view.form.narrative}>
            {(part) => (
              <>
                <h4>{part.label}</h4>
                <p class="written">
                  {entries()[part.key]?.value ?? <span class="muted">{words.narrative.empty}</span>}
                </p>
              </>
            )}
          </For>
        </section>
      </Show>
      <section aria-labelledby="minh-chung">
        <h3 id="minh-chung">{words.evidence.title}</h3>
        <Show when={props.view.evidence.length > 0} fallback={<p class="muted">{words.evidence.none}</p>}>
          <ul class="told">
            <For each={props.view.evidence}>
              {(file) => (
                <li>
                  <a href={`/files/${file.id}`} rel="external" download={file.name}>
                    {file.name}
                  </a>{" "}
                  <span class="small muted">
                    {words.evidence.size(formatNumber(Math.ceil(file.size / 1024)))} · {label(file.key)} · {file.by}
                  </span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={props.view.comments.length > 0}>
        <section aria-labelledby="gop-y">
          <h3 id="gop-y">{words.comments.title}</h3>
          <ul class="told">
            <For each={props.view.comments}>
              {(comment) => (
                <li>
                  <b>{label(comment.key)}</b>
                  <div>{comment.text}</div>
                  <div class="small muted">
                    {comment.by}, {sayMoment(comment.at)}
                  </div>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <details>
        <summary>{words.history.title}</summary>
        <Show when={props.view.events.length > 0} fallback={<p class="muted">{words.history.none}</p>}>
          <ol class="told">
            <For each={props.view.events}>
              {(event) => (
                <li>
                  <b>{reportActLabel[event.act]}</b>{" "}
                  <span class="small muted">
                    {event.byName}, {sayMoment(event.at)}
                  </span>
                  <Show when={event.reason}>
                    <div>{event.reason}</div>
                  </Show>
                  <Show when={event.alone}>
                    <div class="small">▲ {words.alone}</div>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </details>
    </>
  );
};
