import { For, Match, Show, Switch } from "solid-js";
import { evidence as words } from "../words/evidence.ts";
import type { FileQueue, QueuedFile } from "./file-queue.ts";
import { saySize } from "./say-size.ts";

const Stage = (props: { file: QueuedFile }) => (
  <Switch>
    <Match when={props.file.stage === "preparing"}>
      <span class="muted">{words.preparing}</span>
    </Match>
    <Match when={props.file.stage === "waiting"}>
      <span class="risk-ink">{words.waiting(saySize(props.file.size))}</span>
    </Match>
    <Match when={props.file.stage === "sending"}>
      <span class="muted">{words.sending(saySize(props.file.sent), saySize(props.file.size))}</span>
      <progress aria-label={words.progress(props.file.name)} max={props.file.size} value={props.file.sent} />
    </Match>
    <Match when={props.file.problem}>{(problem) => <span class="off-ink">▼ {problem()}</span>}</Match>
  </Switch>
);

/** Files of a cell that are on their way: how far each is, or why it is not. */
export const QueuedList = (props: { files: readonly QueuedFile[]; queue: FileQueue }) => (
  <ul class="evidence">
    <For each={props.files}>
      {(file) => (
        <li>
          {file.name} <Stage file={file} />{" "}
          <Show when={file.stage === "stuck" && file.mayRetry}>
            <button type="button" class="link" onClick={() => props.queue.again(file.id)}>
              {words.again}
            </button>{" "}
          </Show>
          <button type="button" class="link" aria-label={words.giveUp(file.name)} onClick={() => props.queue.giveUp(file.id)}>
            {words.drop}
          </button>
        </li>
      )}
    </For>
  </ul>
);
