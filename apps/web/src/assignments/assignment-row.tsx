import type { AssignmentView } from "@xhht/api";
import { Show } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { createAct } from "../form/create-act.ts";
import { assignments as words } from "../words/assignments.ts";

/** Something to choose from, by its id. */
export interface Named {
  id: string;
  label: string;
}
/** Who is chosen for an item; null for nobody. */
export type Chosen = { agency: string | null; owner: string | null; deputy: string | null };

const optionsOf = (known: readonly Named[], present: Named | null) => [
  { value: "", label: words.nobody },
  ...(present && !known.some(({ id }) => id === present.id) ? [present] : []).map(({ id, label }) => ({
    value: id,
    label,
  })),
  ...known.map(({ id, label }) => ({ value: id, label })),
];

/** Who answers for one item; each choice is kept at once. */
export const AssignmentRow = (props: {
  row: AssignmentView;
  agencies: readonly Named[];
  people: readonly Named[];
  writes: boolean;
  keep: (chosen: Chosen) => Promise<unknown>;
}) => {
  const act = createAct((change: Partial<Chosen>) =>
    props.keep({
      agency: props.row.agency?.id ?? null,
      owner: props.row.owner?.id ?? null,
      deputy: props.row.deputy?.id ?? null,
      ...change,
    }),
  );
  const person = (who: { id: string; name: string } | null): Named | null => who && { id: who.id, label: who.name };
  return (
    <li>
      <div class="assigned-item">
        <b>{props.row.label}</b>
        <Show when={props.row.missing.length > 0}>
          <div class="small overdue">▲ {words.lacks(props.row.missing.join(", "))}</div>
        </Show>
      </div>
      <Show
        when={props.writes}
        fallback={
          <dl class="facts small">
            <dt>{words.agency}</dt>
            <dd>{props.row.agency?.label ?? words.nobody}</dd>
            <dt>{words.owner}</dt>
            <dd>{props.row.owner?.name ?? words.nobody}</dd>
            <dt>{words.deputy}</dt>
            <dd>{props.row.deputy?.name ?? words.nobody}</dd>
          </dl>
        }
      >
        <div class="assigned-to" role="group" aria-label={props.row.label}>
          <Choice
            label={words.agency}
            value={props.row.agency?.id ?? ""}
            options={optionsOf(props.agencies, props.row.agency)}
            onChoose={(id) => void act.run({ agency: id || null })}
          />
          <Choice
            label={words.owner}
            value={props.row.owner?.id ?? ""}
            options={optionsOf(props.people, person(props.row.owner))}
            onChoose={(id) => void act.run({ owner: id || null })}
          />
          <Choice
            label={words.deputy}
            value={props.row.deputy?.id ?? ""}
            options={optionsOf(props.people, person(props.row.deputy))}
            onChoose={(id) => void act.run({ deputy: id || null })}
          />
        </div>
        <ActProblem says={act.problem()} />
      </Show>
    </li>
  );
};
