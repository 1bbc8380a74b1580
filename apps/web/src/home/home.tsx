import { formatDate, formatNumber } from "@xhht/core";
import { For, lazy, Show } from "solid-js";
import { getMeta, getPlans } from "../api/queries.ts";
import { PlanRows } from "../plans/plan-row.tsx";
import { Page } from "../shell/page.tsx";
import { me } from "../shell/session.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import UnitSearch from "../unit/unit-search.tsx";
import { home } from "../words/home.ts";
import { unitSearch } from "../words/unit-search.ts";
import "./home.css";

const examples = ["ia bang", "nguyen nghiem", "ba dinh", "16327"];

const WorkPage = lazy(() => import("../work/work-page.tsx"));

/** The first page of a visitor: choose a place, or open one of the plans. */
const PublicHome = () => (
  <Page title={home.title}>
    <p class="lead">{home.what}</p>
    <section class="sheet place" aria-label={home.place}>
      <UnitSearch
        label={`${home.place}: ${unitSearch.label.toLowerCase()}`}
        below={(search) => (
          <p class="examples small">
            <span class="muted">{home.tryThese}</span>
            <For each={examples}>
              {(text) => (
                <button type="button" class="btn quiet" onClick={() => search(text)}>
                  {text}
                </button>
              )}
            </For>
          </p>
        )}
      />
    </section>
    <div class="home-two">
      <section aria-labelledby="ke-hoach">
        <h2 id="ke-hoach">{home.plans}</h2>
        <Loaded ask={getPlans}>
          {(plans) => (
            <Show when={plans().length > 0} fallback={<Empty {...home.noPlans} to="/dia-phuong" />}>
              <PlanRows plans={plans()} />
              <p class="more">
                <a href="/ke-hoach">{home.allPlans}</a>
              </p>
            </Show>
          )}
        </Loaded>
      </section>
      <Loaded ask={getMeta}>
        {(meta) => (
          <aside aria-labelledby="ben-trong" class="inside">
            <h2 id="ben-trong">{home.inside}</h2>
            <dl>
              <For each={Object.entries(home.counts)}>
                {([key, label]) => (
                  <div>
                    <dd>{formatNumber(meta().counts[key as keyof typeof home.counts])}</dd>
                    <dt>{label}</dt>
                  </div>
                )}
              </For>
            </dl>
            <p class="small muted">
              {home.whole} {home.today(formatDate(meta().today))}
            </p>
          </aside>
        )}
      </Loaded>
    </div>
  </Page>
);

/** The first page: what is owed for people who are signed in. */
export default function Home() {
  return (
    <Show when={me()} fallback={<PublicHome />}>
      <WorkPage />
    </Show>
  );
}
