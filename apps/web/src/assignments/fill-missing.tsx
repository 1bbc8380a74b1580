import type { AssignmentView } from "@xhht/api";
import { createSignal, Show } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { createAct } from "../form/create-act.ts";
import { assignments as words } from "../words/assignments.ts";
import { form } from "../words/form.ts";
import type { Chosen, Named } from "./assignment-row.tsx";

/** What an item gets from a choice for many: only what it lacks; nobody is both owner and deputy. */
export const filled = ({ agency, owner, deputy }: AssignmentView, chosen: Chosen): Chosen => {
  const first = owner?.id ?? chosen.owner;
  const second = deputy?.id ?? chosen.deputy;
  return {
    agency: agency?.id ?? chosen.agency,
    owner: first,
    deputy: second === first ? (deputy?.id ?? null) : second,
  };
};

/** One choice for every item that still lacks somebody; what was chosen before stays. */
export const FillMissing = (props: {
  rows: readonly AssignmentView[];
  agencies: readonly Named[];
  people: readonly Named[];
  keep: (row: AssignmentView, chosen: Chosen) => Promise<unknown>;
  onDone: (count: number) => void;
}) => {
  const [chosen, setChosen] = createSignal<Chosen>({ agency: null, owner: null, deputy: null });
  const options = (known: readonly Named[]) => [
    { value: "", label: words.leave },
    ...known.map(({ id, label }) => ({ value: id, label })),
  ];
  const isSame = () => chosen().owner !== null && chosen().owner === chosen().deputy;
  const isEmpty = () => Object.values(chosen()).every((one) => one === null);
  const act = createAct(async () => {
    const rows = props.rows;
    for (const row of rows) await props.keep(row, filled(row, chosen()));
    props.onDone(rows.length);
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isSame()) act.setProblem(words.same);
    else if (isEmpty()) act.setProblem(words.chooseFirst);
    else void act.run();
  };
  return (
    <form class="sheet fill-missing" onSubmit={submit} novalidate>
      <h2>{words.fill(props.rows.length)}</h2>
      <p class="small muted">{words.fillHelp}</p>
      <div class="assigned-to">
        <Choice
          label={words.agency}
          value=""
          options={options(props.agencies)}
          onChoose={(id) => setChosen((now) => ({ ...now, agency: id || null }))}
        />
        <Choice
          label={words.owner}
          value=""
          options={options(props.people)}
          onChoose={(id) => setChosen((now) => ({ ...now, owner: id || null }))}
        />
        <Choice
          label={words.deputy}
          value=""
          options={options(props.people)}
          onChoose={(id) => setChosen((now) => ({ ...now, deputy: id || null }))}
        />
      </div>
      <div class="form-acts">
        <button class="btn" aria-busy={act.busy()}>
          <Show when={act.busy()} fallback={words.fillAct}>
            {form.busy}
          </Show>
        </button>
      </div>
      <ActProblem says={act.problem()} />
    </form>
  );
};
