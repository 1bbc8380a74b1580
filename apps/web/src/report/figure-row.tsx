import { cellOf, type EntryKey, figureText, type FormRow, period, targetText, type Verdict, writeEntry, yearOf } from "@xhht/core";
import { createMemo, For, Show } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import { boxOf, EntryCell } from "./entry-cell.tsx";
import { nearestTarget } from "./nearest-target.ts";
import { NotesRow, useHasNotes } from "./notes-row.tsx";
import { RowWalk } from "./row-walk.tsx";
import { homesOf, keysOf } from "./parts.ts";

const Standing = (props: { verdict: Verdict | null; state: string; begun: boolean }) => {
  const look = () => {
    if (props.state === "not_reported") return props.begun ? words.partly : words.empty;
    if (props.state === "not_applicable") return words.notApplicable;
    return words.standing[props.verdict?.status ?? "cannot_judge"];
  };
  return (
    <span class={`chip ${look().tone}`} title={props.verdict?.reason}>
      <span aria-hidden="true">{look().sign}</span> {look().word}
    </span>
  );
};

/** A denominator that is entered in another row: its value, and the way there. */
const SharedText = (props: { of: EntryKey; home: FormRow }) => {
  const { desk, goTo } = useEntry();
  return (
    <span class="shared">
      {writeEntry(desk.view().form.cells[props.of]!, desk.entry(props.of)) || "–"}
      <button type="button" class="link small" onClick={() => goTo(props.of)}>
        {words.sharedHere}
        <span class="hidden">, {words.sharedFrom(props.home.label)}</span>
      </button>
    </span>
  );
};

const SharedBy = (props: { of: EntryKey }) => {
  const { desk } = useEntry();
  const base = () => desk.view().form.bases.find(({ key }) => key === props.of);
  const labels = () => {
    const rows = desk.view().form.sections.flatMap(({ rows }) => rows);
    return (base()?.indicators ?? []).map((code) => rows.find(({ indicator }) => indicator === code)?.label ?? code);
  };
  return (
    <Show when={labels().length > 1}>
      <details class="shared-by small">
        <summary>{words.sharedBy(labels().length)}</summary>
        <p class="muted">{words.moves}</p>
        <ul>
          <For each={labels()}>{(label) => <li>{label}</li>}</For>
        </ul>
      </details>
    </Show>
  );
};

/** One indicator: last year's value, the cells, the figure they make, its target, how it stands. On a phone it is a card. */
export const FigureRow = (props: { row: FormRow }) => {
  const screen = useEntry();
  const { desk } = screen;
  const view = desk.view;
  const year = () => yearOf(view().card.period);
  const cell = createMemo(() => cellOf(props.row, desk.entries()));
  const text = () => (cell().state === "value" ? figureText(props.row, cell()) : "");
  const target = createMemo(() => nearestTarget(props.row.targets, year()));
  const verdict = createMemo(() => {
    const near = target();
    return near && screen.judge({ ...props.row, targets: [near] });
  });
  const last = () => view().earlier[0];
  const before = createMemo(() => {
    const one = last();
    const then = one && cellOf(props.row, one.entries);
    return then && then.state !== "not_reported" ? figureText(props.row, then) : "";
  });
  const previousOf = (key: EntryKey) => {
    const one = last();
    const entry = one?.entries[key];
    return one && entry ? words.previous(period(one.period)?.label ?? one.period, writeEntry(view().form.cells[key]!, entry)) : "";
  };
  const keys = () => keysOf(props.row);
  const home = (key: EntryKey) => homesOf(view().form).get(key) ?? null;
  const own = createMemo(() => keys().filter((key) => home(key) === null || home(key) === props.row));
  const first = () => keys()[0];
  const isNone = () => first() !== undefined && desk.entry(first()!).state === "not_applicable";
  const setNone = (none: boolean) => {
    desk.write(first()!, { state: none ? "not_applicable" : "not_reported", value: null });
    screen.look();
    const box = boxOf(first()!);
    if (!none) queueMicrotask(() => document.getElementById(box)?.focus());
  };
  const hasNotes = useHasNotes(own);
  const isHere = () => screen.active() !== null && keys().includes(screen.active()!);
  const ratio = () => (props.row.cells && "outOf" in props.row.cells ? props.row.cells : null);
  const NoneButton = () => (
    <Show when={first() && !desk.lock(first()!) && (isNone() || desk.entry(first()!).state === "not_reported")}>
      <button type="button" class="link small none-act" tabindex={isNone() ? 0 : -1} onClick={() => setNone(!isNone())}>
        {isNone() ? words.enterAct : words.noneAct}
      </button>
    </Show>
  );
  return (
    <>
      <tr class="figure" classList={{ here: isHere(), noted: hasNotes() }}>
        <th scope="row">
          <b>{props.row.label}</b>
          <Show when={props.row.measure.kind === "ratio" && props.row.measure}>{(measure) => <span class="counts">{measure().of}</span>}</Show>
          <NoneButton />
        </th>
        <td class="num before" data-label={last() ? last()!.period : ""}>
          {before() || <span class="muted">–</span>}
        </td>
        <Show
          when={ratio() && !isNone() ? ratio() : null}
          fallback={
            <td colspan="2" class="single" data-label={words.columns.of}>
              <Show when={first()} fallback={<span class="muted small">{words.rolled}</span>}>
                {(key) => (
                  <Show when={!isNone()} fallback={<span class="muted">{words.none}</span>}>
                    <EntryCell of={key()} column="of" previous={previousOf(key())} />
                  </Show>
                )}
              </Show>
            </td>
          }
        >
          {(cells) => (
            <>
              <td data-label={words.columns.of}>
                <EntryCell of={cells().of} column="of" previous={previousOf(cells().of)} />
              </td>
              <td data-label={words.columns.outOf}>
                <Show when={home(cells().outOf) === props.row} fallback={<SharedText of={cells().outOf} home={home(cells().outOf)!} />}>
                  <EntryCell of={cells().outOf} column="outOf" previous={previousOf(cells().outOf)} />
                  <SharedBy of={cells().outOf} />
                </Show>
              </td>
            </>
          )}
        </Show>
        <td class="num made" data-label={words.columns.figure}>
          {text() || <span class="muted">–</span>}
        </td>
        <td class="num goal" data-label={words.columns.target}>
          <Show when={target()}>
            {(near) => (
              <>
                {targetText(near(), props.row)}
                <Show when={near().milestone}>{(milestone) => <span class="counts">{words.by(milestone())}</span>}</Show>
              </>
            )}
          </Show>
        </td>
        <td class="stands">
          <Standing verdict={verdict()} state={cell().state} begun={own().some((key) => desk.entry(key).state !== "not_reported")} />
        </td>
        <RowWalk of={first()} />
      </tr>
      <NotesRow of={own()} columns={7} shown={hasNotes()} />
    </>
  );
};
