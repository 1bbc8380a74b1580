import { type CellSpec, type EntryKey, figureText, cellOf, type FormRow, period, targetText, yearOf } from "@xhht/core";
import { createMemo, For, Show } from "solid-js";
import { EvidenceSlot } from "../evidence/evidence-slot.tsx";
import { entry as entryWords } from "../words/entry.ts";
import { BeforeUnit } from "./before-unit.tsx";
import { CellComments } from "./cell-comments.tsx";
import { CellHistory } from "./cell-history.tsx";
import { useEntry } from "./desk-context.ts";
import { keysOf } from "./parts.ts";

const words = entryWords.panel;

const saysCounted = ({ measure }: FormRow, { counts }: CellSpec): string =>
  measure.kind === "ratio" ? words.ratio(measure.of, measure.outOf) : words.counts(counts);

const Years = (props: { row: FormRow }) => {
  const { desk } = useEntry();
  const years = createMemo(() => {
    const { card, earlier } = desk.view();
    return [...earlier, { period: card.period, entries: desk.entries() }]
      .toSorted((a, b) => yearOf(a.period) - yearOf(b.period))
      .map(({ period: id, entries }) => ({ year: period(id)?.label ?? id, cell: cellOf(props.row, entries) }))
      .filter(({ cell }) => cell.state !== "not_reported")
      .slice(-6);
  });
  return (
    <Show when={years().length > 0}>
      <h3>{words.years}</h3>
      <dl class="facts small">
        <For each={years()}>
          {({ year, cell }) => (
            <>
              <dt>{year}</dt>
              <dd class="num">{figureText(props.row, cell)}</dd>
            </>
          )}
        </For>
      </dl>
    </Show>
  );
};

const NotApplicable = (props: { of: EntryKey }) => {
  const { desk, look } = useEntry();
  const isNone = () => desk.entry(props.of).state === "not_applicable";
  return (
    <Show when={!desk.lock(props.of)}>
      <label class="switch small">
        <input
          type="checkbox"
          checked={isNone()}
          onChange={(event) => {
            desk.write(props.of, { state: event.currentTarget.checked ? "not_applicable" : "not_reported", value: null });
            look();
          }}
        />
        {words.notApplicable}
      </label>
    </Show>
  );
};

const TargetList = (props: { title: string; targets: FormRow["targets"]; row: FormRow }) => (
  <Show when={props.targets.length > 0}>
    <h3>{props.title}</h3>
    <ul class="small">
      <For each={props.targets}>
        {(target) => (
          <li>
            {target.milestone ? `${target.milestone}: ` : ""}
            {targetText(target, props.row)} <span class="muted">({words.source(target.source)})</span>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

const About = (props: { of: EntryKey; spec: CellSpec }) => {
  const { desk } = useEntry();
  const form = () => desk.view().form;
  const row = createMemo(() => form().sections.flatMap(({ rows }) => rows).find((one) => keysOf(one).includes(props.of)));
  const task = () => form().progress.find(({ key, note }) => key === props.of || note === props.of);
  return (
    <>
      <h2>{row()?.label ?? task()?.label ?? props.spec.label}</h2>
      <Show when={row()}>
        {(one) => (
          <>
            <p class="muted small">{saysCounted(one(), props.spec)}</p>
            <Show when={props.spec.takes.kind !== "text"}>
              <NotApplicable of={props.of} />
            </Show>
            <TargetList title={words.targets} targets={one().targets} row={one()} />
            <TargetList title={words.countedAbove} targets={one().countedAbove ?? []} row={one()} />
            <Hints of={props.of} />
            <Years row={one()} />
            <BeforeUnit row={one()} />
          </>
        )}
      </Show>
      <Show when={task()}>{(one) => <p class="muted small">{words.source(one().source)}</p>}</Show>
      <EvidenceSlot
        unit={desk.view().card.unit}
        period={desk.view().card.period}
        of={props.of}
        files={desk.view().evidence.filter(({ key }) => key === props.of)}
        open={!desk.lock(props.of)}
        onChange={(files) => desk.renew({ ...desk.view(), evidence: [...desk.view().evidence.filter(({ key }) => key !== props.of), ...files] })}
      />
      <CellHistory of={props.of} spec={props.spec} />
      <CellComments of={props.of} />
    </>
  );
};

const Hints = (props: { of: EntryKey }) => {
  const { hints } = useEntry();
  return <For each={hints(props.of)}>{(hint) => <p class="muted small">○ {hint.message}</p>}</For>;
};

/** Beside the cells: what the present one counts, what is aimed at, how it came to stand, what was said of it. */
export default function SidePanel() {
  const { active, desk } = useEntry();
  return (
    <Show when={active()} keyed fallback={<p class="muted">{words.open}</p>}>
      {(key) => <About of={key} spec={desk.view().form.cells[key]!} />}
    </Show>
  );
}
