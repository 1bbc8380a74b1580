import type { MatrixView } from "@xhht/api";
import { For, Show } from "solid-js";
import { matrixFace as words } from "../words/faces.ts";

/** The matrix on a narrow screen: a card a task, its agencies by role. */
export const MatrixCards = (props: { agencies: MatrixView["agencies"]; rows: MatrixView["rows"]; base: string }) => (
  <ul class="matrix-cards">
    <For each={props.rows}>
      {(row) => {
        const acting = () => props.agencies.filter(({ id }) => row.cells[id]);
        return (
          <li class="sheet">
            <p>
              <a href={`${props.base}#${encodeURIComponent(row.place)}`}>{row.place}</a> {row.text}
            </p>
            <Show when={acting().length > 0} fallback={<span class="chip none">○ {words.nobody}</span>}>
              <ul>
                <For each={acting()}>
                  {(agency) => {
                    const role = () => row.cells[agency.id]!.role ?? "carryOut";
                    return (
                      <li>
                        <b class={`role role-${role()}`} aria-hidden="true">
                          {words.roles[role()].letter}
                        </b>
                        {words.roles[role()].word}: {agency.label}
                      </li>
                    );
                  }}
                </For>
              </ul>
            </Show>
          </li>
        );
      }}
    </For>
  </ul>
);
