import type { IndicatorFiguresView } from "@xhht/api";
import { useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getSeries } from "../api/figures-queries.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress, readState, seriesAddress, yearsAddress } from "./address.ts";
import { AsOf } from "./as-of.tsx";
import { BoundariesSwitch } from "./boundaries-switch.tsx";
import { crumbsOf } from "./crumbs.ts";
import { EndedNotice } from "./ended-notice.tsx";
import { GroupsTable } from "./groups-table.tsx";
import { OneSeries } from "./one-series.tsx";
import { RankedUnits } from "./ranked-units.tsx";
import "../tables/table.css";
import "./figures.css";

const OwnReports = (props: { own: IndicatorFiguresView["own"] }) => (
  <section class="sheet">
    <h2>{words.series.own}</h2>
    <dl class="facts">
      <For each={props.own}>
        {(one) => (
          <>
            <dt>{one.year}</dt>
            <dd>{one.text}</dd>
          </>
        )}
      </For>
    </dl>
  </section>
);

const Body = (props: { view: IndicatorFiguresView }) => (
  <>
    <div class="figure-bar">
      <BoundariesSwitch
        chosen={props.view.view}
        to={(boundaries) => seriesAddress(props.view.unit.id, props.view.code, boundaries)}
      />
      <a class="btn" href={yearsAddress(props.view.unit.id, props.view.code, props.view.view)}>
        {words.series.toTable}
      </a>
    </div>
    <Show when={props.view.break}>{(text) => <p class="notice">{text()}</p>}</Show>
    <div class="series-two">
      <div>
        <For each={props.view.series}>
          {(series) => <OneSeries series={series} several={props.view.series.length > 1} />}
        </For>
        <Show when={props.view.groups.length > 0}>
          <GroupsTable groups={props.view.groups} unit={props.view.unit.id} boundaries={props.view.view} />
        </Show>
        <Show when={props.view.own.length > 0}>
          <OwnReports own={props.view.own} />
        </Show>
      </div>
      <Show when={props.view.children}>{(below) => <RankedUnits view={props.view} below={below()} />}</Show>
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
                <p class="muted as-of">
                  <AsOf asOf={view().asOf} />
                </p>
                <EndedNotice unit={view().unit} />
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
