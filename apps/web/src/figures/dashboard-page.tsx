import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { keepApp } from "../offline/keep-app.ts";
import { Page } from "../shell/page.tsx";
import { today } from "../shell/today.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress, readState } from "./address.ts";
import { AsOf } from "./as-of.tsx";
import { ChooseUnit } from "./choose-unit.tsx";
import { crumbsOf } from "./crumbs.ts";
import { Dashboard } from "./dashboard.tsx";
import { EndedNotice } from "./ended-notice.tsx";
import { getDashboard } from "./get-dashboard.ts";
import { OwnFigures } from "./own-figures.tsx";
import { Choose } from "./switches.tsx";
import "./figures.css";

/** Where a province, a district or the nation stands: who has reported, how far the targets are, and why. */
export default function DashboardPage() {
  const params = useParams();
  const go = useNavigate();
  const [search] = useSearchParams();
  const boundaries = () => readState(search).boundaries;
  /** The same view of another year or unit; what stands open here need not be there. */
  const same = () => ({ ...readState(search), explained: "" });
  onMount(keepApp);
  return (
    <SignedIn title={words.title}>
      {() => (
        <Loaded page ask={() => getDashboard(params.unit!, params.period!, boundaries())}>
          {(view) => (
            <Page
              title={view().unit.name}
              crumbs={crumbsOf(view().unit, (id) =>
                dashboardAddress(id, view().period.id, { boundaries: boundaries() }),
              )}
            >
              <p class="muted as-of">
                <ChooseUnit
                  unit={view().unit}
                  addressOf={(id) => dashboardAddress(id, view().period.id, { ...same(), chosen: [] })}
                />
                <Choose
                  label={words.year}
                  choices={yearsAround(view().period.id)}
                  chosen={view().period.id}
                  onChoose={(period) => go(dashboardAddress(view().unit.id, period, same()))}
                />
                <AsOf asOf={view().asOf} />
              </p>
              <EndedNotice unit={view().unit} />
              <Show
                when={view().indicators.length > 0}
                fallback={
                  <Empty
                    {...words.empty}
                    to={dashboardAddress(view().unit.id, String(Number(view().period.id.slice(0, 4)) - 1), same())}
                  />
                }
              >
                <Show when={view().units.length > 0} fallback={<OwnFigures view={view()} />}>
                  <Dashboard view={view()} />
                </Show>
              </Show>
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}

/** Years from the programmes' first to this one, newest first. */
const yearsAround = (period: string): [string, string][] => {
  const last = Math.max(Number(today().slice(0, 4)), Number(period.slice(0, 4)));
  return Array.from({ length: last - 2021 + 1 }, (_, back) => [String(last - back), String(last - back)]);
};
