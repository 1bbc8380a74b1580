import { createSignal, For, Show } from "solid-js";
import { entryFile as words } from "../words/entry-file.ts";
import { useEntry } from "./desk-context.ts";
import type { FileChange } from "./file-changes.ts";
import { FileDialog } from "./file-dialog.tsx";
import { sayEntry } from "./file-preview.tsx";

/** The way of figures by file: a question over the page, and once cells were taken, what changed, each with a way to its cell. */
export default function FileDesk(props: { onLeave: () => void }) {
  const { desk, goTo, look } = useEntry();
  const [taken, setTaken] = createSignal<{ name: string; changes: FileChange[] }>();
  const take = (name: string, changes: FileChange[]) => {
    // The same way as a typing goes: kept on the device, sent with its version, asked about where somebody else was faster.
    for (const { key, after } of changes) desk.write(key, after);
    look();
    setTaken({ name, changes });
  };
  return (
    <Show when={taken()} fallback={<FileDialog onClose={() => props.onLeave()} onTake={take} />}>
      {(now) => (
        <section class="notice filled">
          <p role="status">
            <b>✓ {words.done(now().changes.length, now().name)}</b>
          </p>
          <details class="small" open={now().changes.length <= 8}>
            <summary>{words.doneList}</summary>
            <ul class="file-list">
              <For each={now().changes}>
                {({ key, before, after }) => (
                  <li>
                    <button type="button" class="link" onClick={() => goTo(key)}>
                      {desk.view().form.cells[key]?.label ?? key}
                    </button>{" "}
                    {words.was(sayEntry(desk, key, before), sayEntry(desk, key, after))}
                  </li>
                )}
              </For>
            </ul>
          </details>
          <p class="form-acts">
            <button type="button" class="btn quiet" onClick={() => props.onLeave()}>
              {words.close}
            </button>
          </p>
        </section>
      )}
    </Show>
  );
}
