import { createAsync, revalidate } from "@solidjs/router";
import type { MeView, WorkView } from "@xhht/api";
import { createMemo, Match, Show, Suspense, Switch } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getWork } from "../api/report-queries.ts";
import { PlaceBar } from "../shell/place-bar.tsx";
import { unit, year } from "../shell/place.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { FailureNotice } from "../state/failure-notice.tsx";
import { LoadingSheet } from "../state/loading.tsx";
import { shell } from "../words/shell.ts";
import { sayMoment } from "../words/say-moment.ts";
import { work as words } from "../words/work.ts";
import { keepWork, keptWork } from "./kept-work.ts";
import { WorkBody } from "./work-body.tsx";
import "./work.css";

type Answer = { view: WorkView } | { failure: unknown };

const ofUnit = async (person: string, id: string, inYear: number): Promise<Answer> => {
  try {
    const view = await getWork(id, inYear);
    keepWork(person, id, inYear, view);
    return { view };
  } catch (failure) {
    return { failure };
  }
};

const Work = (props: { me: MeView; unit: string }) => {
  const kept = createMemo(() => keptWork(props.me.id, props.unit, year()));
  const answer = createAsync(() => ofUnit(props.me.id, props.unit, year()));
  const failed = () => {
    const now = answer();
    return now && "failure" in now ? now : undefined;
  };
  const fresh = () => {
    const now = answer();
    return now && "view" in now ? now.view : undefined;
  };
  return (
    <Suspense
      fallback={
        <Show when={kept()} fallback={<LoadingSheet />}>
          {(list) => (
            <>
              <p class="small muted">{words.stale(sayMoment(list().at))}</p>
              <WorkBody view={list().view} />
            </>
          )}
        </Show>
      }
    >
      <Switch>
        <Match when={fresh()}>{(view) => <WorkBody view={view()} />}</Match>
        <Match when={failed() && kept()}>
          {(list) => (
            <>
              <p class="notice" role="status">
                {words.staleFailed(sayMoment(list().at))}
                <button type="button" class="btn" onClick={() => void revalidate()}>
                  {shell.retry}
                </button>
              </p>
              <WorkBody view={list().view} />
            </>
          )}
        </Match>
        <Match when={failed()}>
          {(now) => <FailureNotice page error={now().failure} retry={() => void revalidate()} />}
        </Match>
      </Switch>
    </Suspense>
  );
};

/** Home of a signed-in person: what do I owe, by when, and one act to the right cell. */
export default function WorkPage() {
  return (
    <SignedIn title={words.title}>
      {(me) => (
        <Page title={words.title} ownHeading place={<PlaceBar />}>
          <Show
            when={unit()}
            fallback={
              <>
                <h1 tabindex="-1">{words.title}</h1>
                <Empty title={words.noUnit.title} body={words.noUnit.body} to="/tai-khoan" act={words.noUnit.act} />
              </>
            }
          >
            {(own) => <Work me={me()} unit={own().id} />}
          </Show>
        </Page>
      )}
    </SignedIn>
  );
}
