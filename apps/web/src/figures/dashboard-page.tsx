import type { Boundaries, DashboardView } from "@xhht/api";
import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, onCleanup, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getDashboard } from "../api/figures-queries.ts";
import { getUnit } from "../api/queries.ts";
import { DownloadMenu } from "../public/download-menu.tsx";
import { TableLink } from "../papers/table-link.tsx";
import { Page } from "../shell/page.tsx";
import { reaches } from "../shell/place.ts";
import { today } from "../shell/today.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { sayMoment } from "../words/say-moment.ts";
import { compareAddress, type DashboardState, dashboardAddress, readState } from "./address.ts";
import { crumbsOf } from "./crumbs.ts";
import { ExplainDialog } from "./explain-dialog.tsx";
import { HeatTable } from "./heat-table.tsx";
import { NudgeDialog } from "./nudge-dialog.tsx";
import { OneIndicator } from "./one-indicator.tsx";
import { orderUnits } from "./order.ts";
import { Sentences } from "./sentences.tsx";
import { Choose, Switch } from "./switches.tsx";
import { widestFirst } from "./widest-first.ts";
import "./figures.css";

/** A table of this width is no help on a screen narrower than this. */
const narrowScreen = matchMedia("(max-width: 700px)");

const Dashboard = (props: { view: DashboardView }) => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const [narrow, setNarrow] = createSignal(narrowScreen.matches);
  const onWidth = () => setNarrow(narrowScreen.matches);
  narrowScreen.addEventListener("change", onWidth);
  onCleanup(() => narrowScreen.removeEventListener("change", onWidth));
  const [nudging, setNudging] = createSignal(false);
  const [said, setSaid] = createSignal("");

  const state = createMemo(() => readState(search));
  const here = () => [props.view.unit.id, props.view.period.id] as const;
  const address = (change: Partial<DashboardState>) => dashboardAddress(...here(), { ...state(), ...change });
  const change = (to: Partial<DashboardState>) => go(address(to), { scroll: false, replace: true });
  const rows = createMemo(() => orderUnits(props.view, state().order, state().filter));
  const chosen = createMemo(() => new Set(state().chosen));
  const asList = () => narrow() || state().layout === "list";
  const indicatorAt = () => Math.max(0, props.view.indicators.findIndex(({ code }) => code === state().indicator));
  const unitAddress = (at: number): string => {
    const unit = props.view.units[at]!;
    return unit.level === "commune" ? `/don-vi/${unit.id}` : dashboardAddress(unit.id, props.view.period.id, { boundaries: state().boundaries });
  };
  const explain = (unit: string, series: string) => go(address({ explained: `${unit}~${series}` }), { scroll: false });
  const explained = () => {
    const [unit = "", series = ""] = state().explained.split("~");
    return unit && series ? { unit, series } : null;
  };
  const unsent = () => props.view.completeness.missing;
  const mayNudge = () => unsent().length > 0 && reaches(props.view.unit, "receiver");

  return (
    <>
      <Sentences sentences={props.view.sentences} unit={props.view.unit.id} period={props.view.period.id} state={state()} />
      <p class="said-done" role="status">
        <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
      </p>
      <div class="figure-bar">
        <Switch
          label={words.boundaries.label}
          choices={(["reported", "restated"] as const).map((boundaries) => ({
            label: words.boundaries[boundaries],
            to: address({ boundaries }),
            chosen: state().boundaries === boundaries,
          }))}
        />
        <Show when={!narrow()}>
          <Switch
            label={words.layout.label}
            choices={(["table", "list"] as const).map((layout) => ({ label: words.layout[layout], to: address({ layout }), chosen: state().layout === layout }))}
          />
        </Show>
        <Choose label={words.filter} choices={words.filters} chosen={state().filter} onChoose={(filter) => change({ filter })} />
        <Choose label={words.order} choices={words.orders} chosen={state().order} onChoose={(order) => change({ order })} />
        <DownloadMenu unit={props.view.unit.id} period={props.view.period.id} boundaries={state().boundaries} />
        <Show when={mayNudge()}>
          <button type="button" class="btn" onClick={() => setNudging(true)}>
            {words.nudge.act(unsent().length)}
          </button>
        </Show>
        <TableLink unit={props.view.unit.id} period={props.view.period.id} />
        <Show when={chosen().size > 1}>
          <a class="btn" href={compareAddress([...chosen()], props.view.period.id, state().boundaries)}>
            {words.compare.act(chosen().size)}
          </a>
        </Show>
      </div>
      <Show when={rows().length > 0} fallback={<Empty {...words.noneFits} onAct={() => change({ filter: "all" })} />}>
        <Show
          when={asList()}
          fallback={
            <HeatTable
              view={props.view}
              rows={rows()}
              explain={explain}
              unitAddress={unitAddress}
              chosen={chosen()}
              choose={(unit, on) => change({ chosen: on ? [...chosen(), unit] : [...chosen()].filter((id) => id !== unit) })}
            />
          }
        >
          <OneIndicator
            view={props.view}
            rows={rows()}
            at={indicatorAt()}
            onIndicator={(indicator) => change({ indicator })}
            explain={explain}
            unitAddress={unitAddress}
          />
        </Show>
        <p class="muted small legend">
          <b>{words.legend}:</b>{" "}
          {(["met", "on_course", "at_risk", "not_met"] as const).map((one) => `${words.status[one].sign} ${words.status[one].word}`).join(" · ")} ·{" "}
          {words.hatched}
        </p>
      </Show>
      <Show when={explained()}>
        {(one) => (
          <ExplainDialog
            unit={one().unit}
            series={one().series}
            period={props.view.period.id}
            boundaries={state().boundaries}
            onClose={() => change({ explained: "" })}
          />
        )}
      </Show>
      <Show when={nudging()}>
        <NudgeDialog
          units={unsent()}
          period={props.view.period.id}
          onClose={() => setNudging(false)}
          onDone={(text) => {
            setNudging(false);
            setSaid(text);
          }}
        />
      </Show>
    </>
  );
};

/** Where a province, a district or the nation stands: who has reported, how far the targets are, and why. */
export default function DashboardPage() {
  const params = useParams();
  const go = useNavigate();
  const [search] = useSearchParams();
  const boundaries = () => readState(search).boundaries;
  return (
    <SignedIn title={words.title}>
      {() => (
        <Loaded page ask={() => dashboardOf(params.unit!, params.period!, boundaries())}>
          {(view) => (
            <Page
              title={view().unit.name}
              crumbs={crumbsOf(view().unit, (id) => dashboardAddress(id, view().period.id, { boundaries: boundaries() }))}
            >
              <p class="muted as-of">
                <Choose
                  label={words.year}
                  choices={yearsAround(view().period.id)}
                  chosen={view().period.id}
                  onChoose={(period) => go(dashboardAddress(view().unit.id, period, { boundaries: boundaries() }))}
                />
                <span>{view().asOf.foldedAt === null ? words.never : words.asOf(sayMoment(view().asOf.foldedAt!))}</span>
              </p>
              <Show
                when={view().units.length > 0}
                fallback={<Empty {...words.empty} to={dashboardAddress(view().unit.id, String(Number(view().period.id.slice(0, 4)) - 1))} />}
              >
                <Dashboard view={widestFirst(view())} />
              </Show>
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}

/** The dashboard of a unit, or of whoever bears a code on the last day of the period. */
const dashboardOf = async (unit: string, period: string, boundaries: Boundaries): Promise<DashboardView> => {
  if (unit.includes("@")) return getDashboard(unit, period, boundaries);
  const { code, validFrom } = await getUnit(unit, `${period.slice(-4)}-12-31`);
  return getDashboard(`${code}@${validFrom}`, period, boundaries);
};

/** Years from the programmes' first to this one, newest first. */
const yearsAround = (period: string): [string, string][] => {
  const last = Math.max(Number(today().slice(0, 4)), Number(period.slice(0, 4)));
  return Array.from({ length: last - 2021 + 1 }, (_, back) => [String(last - back), String(last - back)]);
};
