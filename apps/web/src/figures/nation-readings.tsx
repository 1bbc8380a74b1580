import type { UnitSummary } from "@xhht/api";
import { revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { getReadings } from "../api/figures-queries.ts";
import { Loaded } from "../state/loaded.tsx";
import { EndedTargets } from "./ended-targets.tsx";
import "./figures.css";

/** How targets on units that are no more are read that programmes set for the nation, by no plan of a unit: the plugins that set them are given. */
export default function NationReadings(props: { unit: Pick<UnitSummary, "id" | "path">; plugins: string[] }) {
  const [said, setSaid] = createSignal("");
  return (
    <>
      <p class="said-done" role="status">
        <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
      </p>
      <For each={props.plugins}>
        {(plugin) => (
          <Loaded ask={() => getReadings(props.unit.id, plugin)}>
            {(targets) => (
              <Show when={targets().length > 0}>
                <EndedTargets
                  targets={targets()}
                  unit={props.unit}
                  plan={plugin}
                  onDone={(text) => {
                    setSaid(text);
                    void revalidate();
                  }}
                />
              </Show>
            )}
          </Loaded>
        )}
      </For>
    </>
  );
}
