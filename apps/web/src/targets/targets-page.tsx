import type { OtherValue, PlanView, TargetView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { useParams } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { getPlan } from "../api/queries.ts";
import { PlanFrame } from "../plan/plan-frame.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { targetsFace as words } from "../words/faces.ts";
import { plan as planWords } from "../words/plan.ts";
import { target as targetWords } from "../words/target.ts";
import { othersOf } from "./others.ts";
import { type Row, rowsOf } from "./rows.ts";
import "../tables/table.css";
import "./targets-page.css";

const signed = (n: number): string => `${n > 0 ? "+" : "−"}${formatNumber(Math.abs(n))}`;
const isLower = (target: TargetView): boolean => othersOf(target).some(({ standing }) => standing === "lower");

const Against = (props: { other: OtherValue }) => {
  const standing = () => targetWords.standing[props.other.standing];
  return (
    <p class="against">
      {props.other.who} {props.other.text}{" "}
      <span class={`chip ${standing().tone}`}>
        <span aria-hidden="true">{standing().sign}</span>
        {standing().word}
        {props.other.difference ? ` ${signed(props.other.difference)}` : ""}
      </span>
    </p>
  );
};

const Value = (props: { target: TargetView | undefined; base: string }) => (
  <Show
    when={props.target}
    fallback={
      <span class="muted">
        – <span class="hidden">{words.notSet}</span>
      </span>
    }
  >
    {(target) => (
      <>
        <a
          class="value"
          href={`${props.base}#${encodeURIComponent(target().id)}`}
          title={`${target().source}, ${words.read}`}
        >
          {target().text}
        </a>
        <For each={othersOf(target())}>{(other) => <Against other={other} />}</For>
      </>
    )}
  </Show>
);

const Table = (props: { view: PlanView }) => {
  const [onlyLower, setOnlyLower] = createSignal(false);
  const table = createMemo(() => rowsOf(props.view));
  const keep = (row: Row) => !onlyLower() || row.cells.some((target) => target && isLower(target));
  const groups = () =>
    table()
      .groups.map((group) => ({ ...group, rows: group.rows.filter(keep) }))
      .filter(({ rows }) => rows.length > 0);
  const base = () => planAddress(props.view.summary.id);
  const tally = (standing: OtherValue["standing"]) =>
    props.view.targets.filter((target) => othersOf(target).some((other) => other.standing === standing)).length;
  const year = (milestone: number | null) =>
    milestone === null ? words.noMilestone : planWords.milestone(milestone);
  return (
    <>
      <div class="bar">
        <p>
          <b>{words.sum(props.view.targets.length)}</b>;{" "}
          {words.sumStanding(tally("lower"), tally("higher"), tally("same"))}.
        </p>
        <label class="switch">
          <input
            type="checkbox"
            checked={onlyLower()}
            onChange={(event) => setOnlyLower(event.currentTarget.checked)}
          />
          {words.only}
        </label>
      </div>
      <Show when={groups().length > 0} fallback={<Empty {...words.noneLower} onAct={() => setOnlyLower(false)} />}>
        <section class="sheet targets">
          <table class="data stacks">
            <caption class="hidden">{props.view.summary.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.target}</th>
                <For each={table().milestones}>{(milestone) => <th scope="col">{year(milestone)}</th>}</For>
              </tr>
            </thead>
            <For each={groups()}>
              {(group) => (
                <tbody>
                  <tr class="group">
                    <th scope="rowgroup" colspan={table().milestones.length + 1}>
                      {targetWords.theme[group.theme]}
                    </th>
                  </tr>
                  <For each={group.rows}>
                    {(row) => (
                      <tr>
                        <th scope="row" classList={{ part: row.isPart }}>
                          <Show when={row.isPart}>
                            <span class="muted">{words.partOf} </span>
                          </Show>
                          {row.label}
                          <Show when={row.aside}>
                            <span class="muted small"> · {row.aside}</span>
                          </Show>
                        </th>
                        <For each={row.cells}>
                          {(target, index) => (
                            <td data-label={year(table().milestones[index()]!)}>
                              <Value target={target} base={base()} />
                            </td>
                          )}
                        </For>
                      </tr>
                    )}
                  </For>
                </tbody>
              )}
            </For>
          </table>
        </section>
      </Show>
    </>
  );
};

/** The targets of a plan by milestone, each beside the parent's and the nation's. */
export default function TargetsPage() {
  const params = useParams();
  return (
    <Loaded page ask={() => getPlan(`${params.plugin}/${params.plan}`)}>
      {(view) => (
        <PlanFrame view={view()} face={planWords.tabs.targets} lead={words.lead}>
          <Table view={view()} />
        </PlanFrame>
      )}
    </Loaded>
  );
}
