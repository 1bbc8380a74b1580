import { type EntryKey, lockSentence, writeEntry } from "@xhht/core";
import { createUniqueId, Show } from "solid-js";
import { CellField } from "../field/cell-field.tsx";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";

/** The name of the box of a cell on the page, for links to it. */
export const boxOf = (key: EntryKey): string => `o-${key}`;

/** The name of the notes under a row, to which its boxes refer. */
export const notesOf = (key: EntryKey): string => `ghi-chu-${key}`;

/** One cell of the screen: an input, or its text where it is locked. */
export const EntryCell = (props: { of: EntryKey; column: string; previous?: string; lines?: boolean }) => {
  const screen = useEntry();
  const { desk } = screen;
  const before = createUniqueId();
  const spec = () => desk.view().form.cells[props.of]!;
  const entry = () => desk.entry(props.of);
  const lock = () => desk.lock(props.of);
  const stage = () => desk.pending(props.of)?.stage;
  const year = () => desk.view().card.period;
  const name = () => {
    const { label, counts, takes } = spec();
    return words.inYear(takes.kind === "count" && label.toLowerCase() !== counts ? `${label}, ${counts}` : label, year());
  };
  const blocked = () => !screen.isIn(props.of) && screen.findings(props.of).some(({ level }) => level === "block");
  return (
    <Show
      when={!lock()}
      fallback={
        <span class="locked" tabindex="-1" id={boxOf(props.of)}>
          <span class="hidden">{name()}: </span>
          {writeEntry(spec(), entry()) || "–"}{" "}
          <span class="chip none" title={lockSentence(lock()!)}>
            {words.locked}
          </span>
        </span>
      }
    >
      <span class="box" data-stage={stage()}>
        <CellField
          id={boxOf(props.of)}
          spec={spec()}
          label={name()}
          entry={entry()}
          column={props.column}
          lines={props.lines ?? false}
          invalid={blocked()}
          describedBy={[props.previous && before, notesOf(props.of)].filter(Boolean).join(" ")}
          onEntry={(next, half) => desk.write(props.of, next, half)}
          onEnter={() => screen.enter(props.of)}
          onLeave={() => screen.leave(props.of)}
          onRestore={(next) => desk.write(props.of, next)}
          onMove={(way) => screen.move(props.of, way)}
          onUndo={screen.undo}
          onBlock={(text) => screen.paste(props.of, text)}
        />
        <Show when={props.previous}>
          <span class="hidden" id={before}>
            {props.previous}
          </span>
        </Show>
        <Show when={stage()}>
          {(now) => (
            <span class="stage" title={words.state[now()]}>
              <span class="hidden">{words.state[now()]}</span>
            </span>
          )}
        </Show>
      </span>
    </Show>
  );
};
