import {
  type CellFinding, type EntryKey, cellOf, type FormRow, figureText, progressOf, reasonedKey, specOf, writeEntry,
} from "@xhht/core";
import { createMemo, For, type JSX, Show } from "solid-js";
import { check as words } from "../words/check.ts";
import { entry as entryWords } from "../words/entry.ts";
import { changeOf } from "./change-of.ts";
import type { Desk } from "./desk.ts";
import { homesOf, keysOf, partsOf, tasksPart, textPart } from "./parts.ts";
import { cellAddress } from "./report-address.ts";

interface Line {
  key: EntryKey | null;
  label: string;
  before: string;
  now: JSX.Element;
  change: string;
  keys: EntryKey[];
}

/** Every part with its values, their change since last year, what is open in them, and the way back to each. */
export const CheckParts = (props: { desk: Desk; findings: readonly CellFinding[] }) => {
  const view = () => props.desk.view();
  const entries = () => props.desk.entries();
  const last = () => view().earlier[0];
  const shown = (key: EntryKey): string => writeEntry(specOf(view().form, key)!, props.desk.entry(key));

  const parts = (row: FormRow): string =>
    row.cells && "outOf" in row.cells && cellOf(row, entries()).state === "value" ? ` (${shown(row.cells.of)}/${shown(row.cells.outOf)})` : "";
  const figure = (row: FormRow): Line => {
    const now = cellOf(row, entries());
    const then = last() ? cellOf(row, last()!.entries) : null;
    const typed = keysOf(row).map(shown).filter(Boolean).join(" / ");
    return {
      key: keysOf(row)[0] ?? null,
      label: row.label,
      before: then && then.state !== "not_reported" ? figureText(row, then) : "",
      now: figureText(row, now) && now.state !== "not_reported" ? `${figureText(row, now)}${parts(row)}` : typed,
      change: then ? changeOf(row, now, then) : "",
      keys: keysOf(row),
    };
  };
  const saying = (key: EntryKey, label: string, more: EntryKey[] = []): Line => ({
    key,
    label,
    before: "",
    now: [key, ...more].map(shown).filter(Boolean).join(". "),
    change: "",
    keys: [key, ...more],
  });
  const linesOf = (part: string): Line[] => {
    const { form } = view();
    if (part === tasksPart) return form.progress.map(({ key, note, label }) => saying(key, label, [note]));
    if (part === textPart) return form.narrative.map(({ key, label }) => saying(key, label));
    return (form.sections.find(({ theme }) => theme === part)?.rows ?? []).map(figure);
  };
  const homes = createMemo(() => homesOf(view().form));
  const isHome = (key: EntryKey, first: EntryKey | null) => !homes().has(key) || keysOf(homes().get(key)!)[0] === first;
  const notes = ({ keys, key: first }: Line) =>
    props.findings.filter(({ key, rule }) => {
      const own = reasonedKey(key) ?? key;
      return rule !== "cell.missing" && keys.includes(own) && isHome(own, first);
    });
  const isFigures = (part: string) => part !== tasksPart && part !== textPart;
  return (
    <For each={partsOf(view().form)}>
      {(part) => (
        <section class="check-part" aria-labelledby={`phan-${part.id}`}>
          <h2 id={`phan-${part.id}`}>
            {part.label}{" "}
            <span class="muted small">
              {entryWords.filled(progressOf(view().form, Object.fromEntries(part.keys.map((key) => [key, props.desk.entry(key)]))).filled, part.keys.length)}
            </span>
          </h2>
          <div class="sheet">
            <table class="data stacks">
              <thead>
                <tr>
                  <th scope="col">{words.columns.indicator}</th>
                  <Show when={isFigures(part.id)}>
                    <th scope="col" class="num">
                      {words.columns.before}
                    </th>
                  </Show>
                  <th scope="col" classList={{ num: isFigures(part.id) }}>
                    {words.columns.now}
                  </th>
                  <Show when={isFigures(part.id)}>
                    <th scope="col" class="num">
                      {words.columns.change}
                    </th>
                  </Show>
                  <th scope="col">
                    <span class="hidden">{words.columns.act}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={linesOf(part.id)}>
                  {(line) => (
                    <tr>
                      <th scope="row">
                        {line.label}
                        <For each={notes(line)}>
                          {(finding) => (
                            <p class={`small ${finding.level === "block" ? "off-ink" : finding.level === "ask" && finding.reason === null ? "risk-ink" : "muted"}`}>
                              {finding.level === "block" ? "▼" : finding.level === "ask" ? "▲" : "○"} {finding.message}{" "}
                              <Show when={finding.reason}>{(reason) => <i>{words.reason(reason())}</i>}</Show>
                            </p>
                          )}
                        </For>
                      </th>
                      <Show when={isFigures(part.id)}>
                        <td class="num" data-label={words.columns.before}>
                          {line.before || "–"}
                        </td>
                      </Show>
                      <td classList={{ num: isFigures(part.id), said: !isFigures(part.id) }} data-label={words.columns.now}>
                        <Show when={line.now} fallback={<span class="muted">{line.key ? words.empty : "–"}</span>}>
                          {line.now}
                        </Show>
                      </td>
                      <Show when={isFigures(part.id)}>
                        <td class="num" data-label={words.columns.change}>
                          {line.change || "–"}
                        </td>
                      </Show>
                      <td>
                        <Show when={line.key && !props.desk.lock(line.key) ? line.key : null}>
                          {(key) => (
                            <a href={cellAddress(view().card.id, part.id, key(), true)}>
                              {words.edit}
                              <span class="hidden"> {line.label}</span>
                            </a>
                          )}
                        </Show>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </section>
      )}
    </For>
  );
};
