import type { IndicatorFiguresView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getSeries } from "../api/figures-queries.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress, readState, seriesAddress, yearsAddress } from "./address.ts";
import type { Goal, Point } from "./chart.ts";
import { crumbsOf } from "./crumbs.ts";
import { LineChart } from "./line-chart.tsx";
import { Switch } from "./switches.tsx";
import "../tables/table.css";
import "./figures.css";

type Series = IndicatorFiguresView["series"][number];

const pointsOf = ({ years }: Series): Point[] =>
  years.map(({ year, figure }) => ({
    year,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    provisional: figure.reported < figure.expected,
  }));

/** Every goal that some year was held against, each once. */
const goalsOf = ({ years }: Series): Goal[] => [
  ...new Map(
    years
      .flatMap(({ judged }) => judged)
      .flatMap(({ milestone, value }) =>
        milestone === null || value === null ? [] : [[`${milestone} ${value}`, { year: milestone, value }] as const],
      ),
  ).values(),
];

/** Every rule by which a year was judged, each once: it is the same for most. */
const rulesOf = ({ years }: Series): string[] => [
  ...new Set(years.flatMap(({ judged }) => judged.map(({ rule }) => rule))),
];

const between = (low: number | null, high: number | null): string =>
  low === null || high === null
    ? words.unbounded
    : low === high
      ? ""
      : words.bounds(formatNumber(low), formatNumber(high));

const OneSeries = (props: { series: Series; percent: boolean; several: boolean }) => (
  <section class="sheet">
    <h2>{props.several ? props.series.says : words.series.chart}</h2>
    <Show when={props.series.years.some(({ figure }) => figure.value !== null)}>
      <LineChart
        label={props.series.says}
        points={pointsOf(props.series)}
        goals={goalsOf(props.series)}
        percent={props.percent}
      />
    </Show>
    <table class="data stacks">
      <caption>{words.series.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" class="num">
            {words.series.value}
          </th>
          <th scope="col" class="num">
            {words.series.coverage}
          </th>
          <th scope="col">{words.series.goal}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.series.years.toReversed()}>
          {({ year, figure, judged }) => (
            <tr>
              <th scope="row">{year}</th>
              <td class="num" data-label={words.series.value}>
                {figure.text}
                <Show when={figure.value !== null && between(figure.low, figure.high)}>
                  {(range) => <span class="muted small block">{range()}</span>}
                </Show>
              </td>
              <td class="num" data-label={words.series.coverage}>
                {formatNumber(figure.reported)}/{formatNumber(figure.expected)}
              </td>
              <td data-label={words.series.goal}>
                <For each={judged}>
                  {(one) => (
                    <p>
                      <span class={`chip ${words.status[one.status].tone}`}>
                        <span aria-hidden="true">{words.status[one.status].sign}</span>
                        {words.status[one.status].word}
                      </span>{" "}
                      {one.goal}
                    </p>
                  )}
                </For>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
    <For each={rulesOf(props.series)}>
      {(rule) => (
        <p class="muted small">
          {words.explain.rule}: {rule}
        </p>
      )}
    </For>
  </section>
);

/** Groups beside the whole, by year. */
const Groups = (props: {
  groups: IndicatorFiguresView["groups"];
  unit: string;
  boundaries: IndicatorFiguresView["view"];
}) => {
  const years = () =>
    [...new Set(props.groups.flatMap((group) => group.years.map(({ year }) => year)))].toSorted((a, b) => b - a);
  return (
    <section class="sheet">
      <h2>{words.series.groups}</h2>
      <p class="muted small">{words.series.groupsLead}</p>
      <table class="data stacks">
        <thead>
          <tr>
            <th scope="col">{words.series.group}</th>
            <For each={years()}>
              {(year) => (
                <th scope="col" class="num">
                  {year}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.groups}>
            {(group) => (
              <tr>
                <th scope="row">
                  <a href={seriesAddress(props.unit, group.code, props.boundaries)}>{group.label}</a>
                </th>
                <For each={years()}>
                  {(year) => (
                    <td class="num" data-label={year}>
                      {group.years.find((one) => one.year === year)?.figure.text ?? "–"}
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
};

const Ranked = (props: { view: IndicatorFiguresView; below: NonNullable<IndicatorFiguresView["children"]> }) => (
  <section class="sheet ranked-sheet">
    <h2>
      {words.series.ranked}, {props.below.period}
    </h2>
    <table class="data ranked">
      <thead>
        <tr>
          <th scope="col" class="num">
            {words.series.place}
          </th>
          <th scope="col">{words.unit}</th>
          <th scope="col" class="num">
            {words.series.value}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.below.ranked}>
          {(child) => (
            <tr>
              <td class="num">{child.place ?? "–"}</td>
              <th scope="row">
                <a href={seriesAddress(child.unit.id, props.view.code, props.view.view)}>{child.unit.name}</a>
              </th>
              <td class="num">
                {child.kind === "value" ? child.text : words.kind[child.kind].whole}
                <Show when={child.expected > 1}>
                  <span class="muted small block">
                    {child.reported}/{child.expected}
                  </span>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </section>
);

const Body = (props: { view: IndicatorFiguresView }) => (
  <>
    <div class="figure-bar">
      <Switch
        label={words.boundaries.label}
        choices={(["reported", "restated"] as const).map((boundaries) => ({
          label: words.boundaries[boundaries],
          to: seriesAddress(props.view.unit.id, props.view.code, boundaries),
          chosen: props.view.view === boundaries,
        }))}
      />
      <a class="btn" href={yearsAddress(props.view.unit.id, props.view.code, props.view.view)}>
        {words.series.toTable}
      </a>
    </div>
    <Show when={props.view.break}>{(text) => <p class="notice">{text()}</p>}</Show>
    <div class="series-two">
      <div>
        <For each={props.view.series}>
          {(series) => (
            <OneSeries
              series={series}
              percent={series.years[0]?.figure.rule === "sum" || series.years[0]?.figure.rule === "share"}
              several={props.view.series.length > 1}
            />
          )}
        </For>
        <Show when={props.view.groups.length > 0}>
          <Groups groups={props.view.groups} unit={props.view.unit.id} boundaries={props.view.view} />
        </Show>
        <Show when={props.view.own.length > 0}>
          <section class="sheet">
            <h2>{words.series.own}</h2>
            <dl class="facts">
              <For each={props.view.own}>
                {(one) => (
                  <>
                    <dt>{one.year}</dt>
                    <dd>{one.text}</dd>
                  </>
                )}
              </For>
            </dl>
          </section>
        </Show>
      </div>
      <Show when={props.view.children}>{(children) => <Ranked view={props.view} below={children()} />}</Show>
    </div>
  </>
);

/** One indicator of a unit through the years: line, band, goals, coverage, and the units below in their order. */
export default function SeriesPage() {
  const params = useParams();
  const [search] = useSearchParams();
  const boundaries = () => readState(search).boundaries;
  return (
    <SignedIn title={words.title}>
      {() => (
        <Loaded page ask={() => getSeries(params.unit!, params.code!, boundaries())}>
          {(view) => {
            const latest = () => view().series[0]?.years.at(-1)?.period ?? view().on.slice(0, 4);
            const toDashboard = (id: string) => dashboardAddress(id, latest(), { boundaries: boundaries() });
            return (
              <Page
                title={words.series.title(view().label, view().unit.name)}
                crumbs={crumbsOf(view().unit, toDashboard, view().label)}
              >
                <Show
                  when={view().series.some(({ years }) => years.length > 0)}
                  fallback={<Empty {...words.series.none} to={toDashboard(view().unit.id)} />}
                >
                  <Body view={view()} />
                </Show>
              </Page>
            );
          }}
        </Loaded>
      )}
    </SignedIn>
  );
}
