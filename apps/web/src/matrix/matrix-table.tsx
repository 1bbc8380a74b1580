import type { MatrixView } from "@xhht/api";
import { For, Show } from "solid-js";
import { matrixFace as words } from "../words/faces.ts";
import { plan as planWords } from "../words/plan.ts";

/** The matrix as a table with headings that stay in sight; the roles are a letter and a word. */
export const MatrixTable = (props: { agencies: MatrixView["agencies"]; rows: MatrixView["rows"]; base: string }) => (
  <section class="sheet matrix" tabindex="0" aria-label={words.region}>
    <table>
      <caption class="hidden">{planWords.tabs.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{words.task}</th>
          <For each={props.agencies}>
            {(agency) => (
              <th scope="col" title={agency.label}>
                {agency.short || agency.label}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody>
        <For each={props.rows}>
          {(row, index) => (
            <>
              <Show when={props.rows[index() - 1]?.group !== row.group}>
                <tr class="group">
                  <th scope="rowgroup" colspan={props.agencies.length + 1}>
                    <span>{row.group}</span>
                  </th>
                </tr>
              </Show>
              <tr>
                <th scope="row">
                  <a href={`${props.base}#${encodeURIComponent(row.place)}`}>{row.place}</a> {row.text}
                  <Show when={Object.keys(row.cells).length === 0}>
                    <span class="chip none">○ {words.nobody}</span>
                  </Show>
                </th>
                <For each={props.agencies}>
                  {({ id }) => (
                    <td>
                      <Show when={row.cells[id]}>
                        {(cell) => {
                          const role = () => words.roles[cell().role ?? "carryOut"];
                          return (
                            <span title={cell().duties.join(", ")}>
                              <b class={`role role-${cell().role ?? "carryOut"}`} aria-hidden="true">
                                {role().letter}
                              </b>
                              {role().word}
                            </span>
                          );
                        }}
                      </Show>
                    </td>
                  )}
                </For>
              </tr>
            </>
          )}
        </For>
      </tbody>
    </table>
  </section>
);
