import type { MatrixView } from "@xhht/api";
import { useParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { getMatrix, getPlan } from "../api/queries.ts";
import { PlanFrame } from "../plan/plan-frame.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { matrixFace as words } from "../words/faces.ts";
import { plan as planWords } from "../words/plan.ts";
import { MatrixCards } from "./matrix-cards.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import "./matrix-page.css";

type Row = MatrixView["rows"][number];
const hasLead = (row: Row): boolean => Object.values(row.cells).some(({ role }) => role === "lead");

const Matrix = (props: { matrix: MatrixView; plan: string }) => {
  const [agency, setAgency] = createSignal("");
  const [onlyLeadless, setOnlyLeadless] = createSignal(false);
  const matrix = () => props.matrix;
  const rows = () =>
    matrix().rows.filter((row) => (!agency() || row.cells[agency()]) && (!onlyLeadless() || !hasLead(row)));
  const used = () => matrix().agencies.filter(({ id }) => matrix().rows.some(({ cells }) => cells[id]));
  const base = () => planAddress(props.plan);
  const clear = () => {
    setAgency("");
    setOnlyLeadless(false);
  };
  return (
    <Show when={used().length > 0} fallback={<Empty {...words.empty} to={base()} />}>
      <div class="matrix-bar">
        <label>
          <span class="small muted">{words.filter}</span>
          <select class="field" onChange={(event) => setAgency(event.currentTarget.value)}>
            <option value="">{words.all}</option>
            <For each={used()}>
              {({ id, label }) => (
                <option value={id} selected={agency() === id}>
                  {label}
                </option>
              )}
            </For>
          </select>
        </label>
        <label class="switch">
          <input
            type="checkbox"
            checked={onlyLeadless()}
            onChange={(event) => setOnlyLeadless(event.currentTarget.checked)}
          />
          {words.only}
        </label>
        <p class="small muted" role="status">
          {words.shown(rows().length, matrix().rows.length)}
        </p>
      </div>
      <ul class="legend small" aria-label={words.legend}>
        <For each={Object.entries(words.roles)}>
          {([role, { letter, word }]) => (
            <li>
              <b class={`role role-${role}`}>{letter}</b> {word}
            </li>
          )}
        </For>
      </ul>
      <Show when={rows().length > 0} fallback={<Empty {...words.none} onAct={clear} />}>
        <MatrixTable agencies={used()} rows={rows()} base={base()} />
        <MatrixCards agencies={used()} rows={rows()} base={base()} />
      </Show>
    </Show>
  );
};

/** Who does what: tasks down, agencies across; on a phone a card a task. */
export default function MatrixPage() {
  const params = useParams();
  const id = () => `${params.plugin}/${params.plan}`;
  return (
    <Loaded page ask={() => getPlan(id())}>
      {(view) => (
        <PlanFrame view={view()} face={planWords.tabs.matrix} lead={words.lead}>
          <Loaded ask={() => getMatrix(id())}>{(matrix) => <Matrix matrix={matrix()} plan={id()} />}</Loaded>
        </PlanFrame>
      )}
    </Loaded>
  );
}
