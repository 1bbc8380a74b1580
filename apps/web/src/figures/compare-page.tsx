import type { ComparisonView } from "@xhht/api";
import { period } from "@xhht/core";
import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getComparison } from "../api/figures-queries.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { compareAddress, dashboardAddress, readState, seriesAddress } from "./address.ts";
import { AsOf } from "./as-of.tsx";
import { BoundariesSwitch } from "./boundaries-switch.tsx";
import { topOf } from "./crumbs.ts";
import { Legend } from "./legend.tsx";
import { PlainGrid } from "./plain-grid.tsx";
import { sayLabel } from "./say-label.ts";
import "./figures.css";

/** `năm 2025`, in the middle of a sentence. */
const periodOf = ({ period }: ComparisonView): string => period.label.toLocaleLowerCase("vi");

const hasNothing = ({ columns, legend }: ComparisonView, at: number): boolean =>
  columns.every(({ kind }) => legend.kinds[kind[at]!] === "not_asked");

const Side = (props: { view: ComparisonView }) => (
  <PlainGrid
    caption={words.compare.title(periodOf(props.view))}
    corner={words.indicator}
    heads={props.view.units.map(({ id, name, level }, at) => ({
      label: name,
      ...(hasNothing(props.view, at) ? { note: words.compare.nothing } : {}),
      to:
        level === "commune"
          ? `/don-vi/${id}`
          : dashboardAddress(id, props.view.period.id, { boundaries: props.view.view }),
    }))}
    rows={props.view.indicators.map((indicator, row) => ({
      label: sayLabel(indicator),
      cells: props.view.units.map(({ level }, at) => ({ column: props.view.columns[row]!, at, indicator, level })),
      ...(props.view.units[0] ? { to: seriesAddress(props.view.units[0].id, indicator.code, props.view.view) } : {}),
    }))}
    legend={props.view.legend}
  />
);

/** A few units side by side in one period. */
export default function ComparePage() {
  const params = useParams();
  const [search] = useSearchParams();
  const state = () => readState(search);
  const top = () => topOf((id) => dashboardAddress(id, params.period!, { boundaries: state().boundaries }));
  const saidPeriod = () => period(params.period!)?.label.toLocaleLowerCase("vi") ?? params.period!;
  return (
    <SignedIn title={words.compare.title()}>
      {() => (
        <Page
          title={words.compare.title(saidPeriod())}
          crumbs={[{ label: words.title, to: top() }, { label: words.compare.title() }]}
        >
          <Show when={state().chosen.length > 0} fallback={<Empty {...words.compare.none} to={top()} />}>
            <Loaded ask={() => getComparison(state().chosen, params.period!, state().boundaries)}>
              {(view) => (
                <>
                  <p class="muted as-of">
                    <AsOf asOf={view().asOf} />
                  </p>
                  <div class="figure-bar">
                    <BoundariesSwitch
                      chosen={view().view}
                      to={(boundaries) => compareAddress(state().chosen, params.period!, boundaries)}
                    />
                  </div>
                  <Side view={view()} />
                  <Legend />
                </>
              )}
            </Loaded>
          </Show>
        </Page>
      )}
    </SignedIn>
  );
}
