import type { DashboardView } from "@xhht/api";
import { useNavigate, useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import { DownloadMenu } from "../public/download-menu.tsx";
import { createNarrow } from "../shell/narrow.ts";
import { reaches } from "../shell/place.ts";
import { Empty } from "../state/empty.tsx";
import { figures as words } from "../words/figures.ts";
import { compareAddress, type DashboardState, dashboardAddress, readState } from "./address.ts";
import { BoundariesSwitch } from "./boundaries-switch.tsx";
import { isOver } from "./ended-notice.tsx";
import { ExplainDialog } from "./explain-dialog.tsx";
import { HeatTable } from "./heat-table.tsx";
import { placeNow } from "./keep-place.ts";
import { Legend } from "./legend.tsx";
import { NudgeDialog } from "./nudge-dialog.tsx";
import { OneIndicator } from "./one-indicator.tsx";
import { onlyIndicators } from "./only-indicators.ts";
import { orderUnits } from "./order.ts";
import { Sentences } from "./sentences.tsx";
import { Choose, Switch } from "./switches.tsx";
import { WhoSent } from "./who-sent.tsx";
import { widestFirst } from "./widest-first.ts";

/** Who of a level above reminds: those who receive and their leaders. */
const nudgers = ["receiver", "approver"];

/** The three sentences, the choices, and the units in the way that was chosen. All of it stands in the address. */
export const Dashboard = (props: { view: DashboardView }) => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const narrow = createNarrow();
  const [nudging, setNudging] = createSignal(false);
  const [said, setSaid] = createSignal("");

  const state = createMemo(() => readState(search));
  const filter = createMemo(() => state().filter);
  const view = createMemo(() => {
    const all = widestFirst(props.view);
    const risky = all.sentences.find(({ about }) => about === "risk")?.indicators ?? [];
    return filter() === "risk" ? onlyIndicators(all, risky) : all;
  });
  const here = () => [props.view.unit.id, props.view.period.id] as const;
  const address = (change: Partial<DashboardState>) => dashboardAddress(...here(), { ...state(), ...change });
  const change = (to: Partial<DashboardState>) => go(address(to), { scroll: false, replace: true });
  const order = createMemo(() => ({ order: state().order, filter: filter(), sorted: state().sorted }), undefined, {
    equals: (a, b) => a.order === b.order && a.filter === b.filter && a.sorted === b.sorted,
  });
  const rows = createMemo(() => orderUnits(view(), order()));
  const chosen = createMemo(() => new Set(state().chosen));
  const layout = () => (narrow() && state().layout === "table" ? "list" : state().layout);
  const layouts = () => (narrow() ? (["list", "sent"] as const) : (["table", "list", "sent"] as const));
  const indicatorAt = () =>
    Math.max(
      0,
      view().indicators.findIndex(({ code }) => code === state().indicator),
    );
  const unitAddress = (at: number): string => {
    const unit = view().units[at]!;
    return unit.level === "commune"
      ? `/don-vi/${unit.id}`
      : dashboardAddress(unit.id, props.view.period.id, { boundaries: state().boundaries });
  };
  const explain = (unit: string, series: string) =>
    go(address({ explained: `${unit}~${series}` }), { scroll: false, state: { place: placeNow(), explained: true } });
  const closeExplanation = () =>
    (history.state as { explained?: true } | null)?.explained ? history.back() : change({ explained: "" });
  const explained = createMemo(
    () => {
      const [unit = "", series = ""] = state().explained.split("~");
      return unit && series ? { unit, series } : null;
    },
    null,
    { equals: (a, b) => a?.unit === b?.unit && a?.series === b?.series },
  );
  const sortedBy = () => view().indicators.find(({ code }) => code === state().sorted);
  const orders = () => [...words.orders, ...(sortedBy() ? [["by", words.sortedBy(sortedBy()!.label)] as const] : [])];
  /** Whom to remind: of the chosen those that still owe, else all that do. */
  const unsent = () => {
    const missing = props.view.completeness.missing;
    const some = missing.filter((id) => chosen().has(id));
    return some.length > 0 ? some : missing;
  };
  const mayNudge = () =>
    unsent().length > 0 && !isOver(props.view.unit) && nudgers.some((role) => reaches(props.view.unit, role));

  return (
    <>
      <Sentences
        sentences={props.view.sentences}
        unit={props.view.unit.id}
        period={props.view.period.id}
        state={state()}
      />
      <p class="said-done" role="status">
        <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
      </p>
      <div class="figure-bar">
        <BoundariesSwitch chosen={state().boundaries} to={(boundaries) => address({ boundaries })} />
        <Switch
          label={words.layout.label}
          choices={layouts().map((one) => ({
            label: words.layout[one],
            to: address({ layout: one }),
            chosen: layout() === one,
          }))}
        />
        <div class="figure-acts">
          <Show when={mayNudge()}>
            <button type="button" class="btn" onClick={() => setNudging(true)}>
              {words.nudge.act(unsent().length)}
            </button>
          </Show>
          <DownloadMenu unit={props.view.unit.id} period={props.view.period.id} boundaries={state().boundaries} />
        </div>
      </div>
      <div class="figure-bar">
        <Choose
          label={words.filter}
          choices={words.filters}
          chosen={state().filter}
          onChoose={(to) => change({ filter: to })}
        />
        <Choose
          label={words.order}
          choices={orders()}
          chosen={state().order}
          onChoose={(to) => change({ order: to })}
        />
        <Show when={chosen().size > 1}>
          <a class="btn" href={compareAddress([...chosen()], props.view.period.id, state().boundaries)}>
            {words.compare.act(chosen().size)}
          </a>
        </Show>
      </div>
      <Show when={rows().length > 0} fallback={<Empty {...words.noneFits} onAct={() => change({ filter: "all" })} />}>
        <Show when={layout() === "sent"}>
          <WhoSent view={view()} rows={rows()} unitAddress={unitAddress} />
        </Show>
        <Show when={layout() === "table"}>
          <HeatTable
            view={view()}
            rows={rows()}
            explain={explain}
            unitAddress={unitAddress}
            chosen={chosen()}
            choose={(unit, on) =>
              change({ chosen: on ? [...chosen(), unit] : [...chosen()].filter((id) => id !== unit) })
            }
            sorted={state().order === "by" ? state().sorted : ""}
            sort={(code) =>
              change(state().sorted === code ? { order: "risk", sorted: "" } : { order: "by", sorted: code })
            }
          />
        </Show>
        <Show when={layout() === "list"}>
          <OneIndicator
            view={view()}
            rows={rows()}
            at={indicatorAt()}
            onIndicator={(indicator) => change({ indicator })}
            explain={explain}
            unitAddress={unitAddress}
          />
        </Show>
        <Show when={layout() !== "sent"}>
          <Legend />
        </Show>
      </Show>
      <Show when={explained()}>
        {(one) => (
          <ExplainDialog
            at={props.view.unit.id}
            unit={one().unit}
            series={one().series}
            period={props.view.period.id}
            boundaries={state().boundaries}
            onClose={closeExplanation}
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
