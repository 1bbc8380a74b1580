import type { EvidenceView } from "@xhht/api";
import { createSignal, For, onCleanup, Show } from "solid-js";
import { sayFailure } from "../form/create-act.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { evidence as words } from "../words/evidence.ts";
import { saySize } from "./say-size.ts";

/** How long a removal can be taken back, in ms. */
export const timeToUndo = 8_000;

/** The attached files of a cell; whoever may, takes one off, and has eight seconds to take that back. */
export const AttachedList = (props: { files: readonly EvidenceView[]; open: boolean; remove: (id: string) => Promise<unknown>; onRemoved: (id: string) => void }) => {
  const [going, setGoing] = createSignal<ReadonlyMap<string, ReturnType<typeof setTimeout>>>(new Map());
  const [problem, setProblem] = createSignal<string>();
  const stay = (id: string) => {
    clearTimeout(going().get(id));
    setGoing((now) => new Map([...now].filter(([one]) => one !== id)));
  };
  const goNow = async (id: string) => {
    clearTimeout(going().get(id));
    try {
      await props.remove(id);
      props.onRemoved(id);
    } catch (error) {
      setProblem(sayFailure(error));
    }
    stay(id);
  };
  const take = (id: string) => {
    setProblem(undefined);
    setGoing((now) => new Map([...now, [id, setTimeout(() => void goNow(id), timeToUndo)]]));
  };
  onCleanup(() => {
    for (const id of going().keys()) void goNow(id);
  });
  return (
    <>
      <ul class="evidence">
        <For each={props.files}>
          {(file) => (
            <li>
              <Show
                when={!going().has(file.id)}
                fallback={
                  <span role="status">
                    {words.removed(file.name)}{" "}
                    <button type="button" class="link" onClick={() => stay(file.id)}>
                      {words.undo}
                    </button>
                  </span>
                }
              >
                <a href={`/files/${file.id}`} rel="external" download={file.name}>
                  {file.name}
                </a>{" "}
                <span class="muted">{words.by(saySize(file.size), file.by)}</span>
                <Show when={props.open}>
                  {" "}
                  <button type="button" class="link" aria-label={words.removeSays(file.name)} onClick={() => take(file.id)}>
                    {words.remove}
                  </button>
                </Show>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <ActProblem says={problem()} />
    </>
  );
};
