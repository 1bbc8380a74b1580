import type { IndicatorView } from "@xhht/api";
import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { getIndicator } from "../api/queries.ts";
import { planAddress } from "../plans/plan-address.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { sayMeasure } from "../targets/say-measure.ts";
import { indicator as words } from "../words/indicator.ts";
import { plan as planWords } from "../words/plan.ts";
import { unit as unitWords } from "../words/unit.ts";
import "../tables/table.css";
import "./indicators.css";

const Who = (props: { plan: string; who: string }) => (
  <Show when={props.plan.includes("/")} fallback={props.who}>
    <a href={`${planAddress(props.plan)}/chi-tieu`}>{props.who}</a>
  </Show>
);

const Targets = (props: { indicator: IndicatorView }) => {
  const milestones = () =>
    [...new Set(props.indicator.targets.map(({ milestone }) => milestone))].toSorted(
      (a, b) => (a ?? Infinity) - (b ?? Infinity),
    );
  const rows = () =>
    [...new Map(props.indicator.targets.map((target) => [`${target.plan}|${target.who}`, target])).values()].toSorted(
      (a, b) => Number(a.plan.includes("/")) - Number(b.plan.includes("/")),
    );
  const cell = (row: IndicatorView["targets"][number], milestone: number | null) =>
    props.indicator.targets
      .filter((one) => one.plan === row.plan && one.who === row.who && one.milestone === milestone)
      .map(({ text }) => text)
      .join("; ") || "–";
  const year = (milestone: number | null) =>
    milestone === null ? words.noMilestone : planWords.milestone(milestone);
  return (
    <section class="sheet where-set">
      <table class="data stacks">
        <caption>{words.targets}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <For each={milestones()}>{(milestone) => <th scope="col">{year(milestone)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">
                  <Who plan={row.plan} who={row.who} />
                </th>
                <For each={milestones()}>
                  {(milestone) => <td data-label={year(milestone)}>{cell(row, milestone)}</td>}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
};

/** An indicator: what it counts, and the level that each plan sets on it. */
export default function IndicatorPage() {
  const params = useParams();
  return (
    <Loaded page ask={() => getIndicator(params.code!)}>
      {(one) => (
        <Page title={one().label} crumbs={[{ label: words.title, to: "/chi-so" }, { label: one().label }]}>
          <p class="lead">{sayMeasure(one().measure)}</p>
          <div class="indicator-two">
            <Show when={one().targets.length > 0} fallback={<Empty {...words.noTargets} to="/chi-so" />}>
              <Targets indicator={one()} />
            </Show>
            <aside class="sheet" aria-label={words.measure}>
              <dl class="facts">
                <dt>{words.measure}</dt>
                <dd>{words.kind[one().measure.kind]}</dd>
                <Show when={one().note}>
                  <dt>{words.note}</dt>
                  <dd>{one().note}</dd>
                </Show>
                <Show when={one().definedBy}>
                  <dt>{words.definedBy}</dt>
                  <dd>{one().definedBy}</dd>
                </Show>
                <Show when={one().countedAt}>
                  {(level) => (
                    <>
                      <dt>{words.countedAt}</dt>
                      <dd>{unitWords.levels[level()]}</dd>
                    </>
                  )}
                </Show>
                <dt>{words.code}</dt>
                <dd>{one().code}</dd>
                <dt>{words.origin}</dt>
                <dd>{one().origin}</dd>
              </dl>
            </aside>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
