import { cellStateLabel, type CellSpec, type EntryKey, type Observation, writeEntry } from "@xhht/core";
import { createResource, createSignal, For, Show } from "solid-js";
import { sayMoment } from "../words/say-moment.ts";
import { entry as entryWords } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { historyOf } from "./report-calls.ts";

const words = entryWords.panel;

const says = (spec: CellSpec, one: Observation): string =>
  one.state === "not_reported" ? cellStateLabel.not_reported : writeEntry(spec, one);

/** Who put what into a cell, and when; asked of the server once somebody opens it. */
export const CellHistory = (props: { of: EntryKey; spec: CellSpec }) => {
  const { desk } = useEntry();
  const [isOpen, setOpen] = createSignal(false);
  const [versions] = createResource(
    () => isOpen() && { of: props.of, version: desk.known(props.of)?.version },
    async ({ of }) => {
      const { unit, period } = desk.view().card;
      return historyOf({ unit, period, key: of }).catch(() => null);
    },
  );
  return (
    <details class="small history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.history}</summary>
      <Show when={versions.state === "ready"}>
        <Show when={versions()} fallback={<p class="muted">{words.historyOffline}</p>}>
          {(list) => (
            <Show when={list().length > 0} fallback={<p class="muted">{words.noHistory}</p>}>
              <ol>
                <For each={list()}>
                  {(one) => (
                    <li>
                      <b>{says(props.spec, one)}</b> <span class="muted">{`${one.authorName}, ${sayMoment(one.savedAt)}`}</span>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
          )}
        </Show>
      </Show>
    </details>
  );
};
