import type { AuditView, UnitSummary } from "@xhht/api";
import { createSignal, For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getLog } from "../api/report-queries.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { OfUnit } from "../members/of-unit.tsx";
import "../members/rows.css";
import { Page } from "../shell/page.tsx";
import { PlaceBar } from "../shell/place-bar.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { audit as words } from "../words/audit.ts";
import { sayMoment } from "../words/say-moment.ts";
import { shell } from "../words/shell.ts";

const batch = 50;

const Log = (props: { unit: UnitSummary; first: readonly AuditView[] }) => {
  const [older, setOlder] = createSignal<readonly AuditView[]>([]);
  const [ended, setEnded] = createSignal(false);
  const lines = () => [...props.first, ...older()];
  const isWhole = () => ended() || props.first.length < batch;
  const more = createAct(async () => {
    const next = await getLog(props.unit.id, lines().at(-1));
    setOlder((known) => [...known, ...next]);
    setEnded(next.length < batch);
  });
  return (
    <Show when={lines().length > 0} fallback={<Empty title={words.none.title} body={words.none.body} />}>
      <table class="sheet rows log">
        <caption class="hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.at}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.mark}</th>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {(line) => (
              <tr>
                <td class="muted">
                  <time dateTime={line.at}>{sayMoment(line.at)}</time>
                </td>
                <td>{line.says}</td>
                <td>{line.who}</td>
                <td class="small muted">
                  <code>{words.mark(line.number, line.hash.slice(0, 8))}</code>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="more">
        <Show when={!isWhole()} fallback={<span class="small muted">{words.end}</span>}>
          <button type="button" class="btn" aria-busy={more.busy()} onClick={() => void more.run()}>
            {more.busy() ? shell.loading : words.more}
          </button>
        </Show>
      </p>
      <ActProblem says={more.problem()} />
    </Show>
  );
};

/** What was done in the unit, by whom and when. */
export default function AuditPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title} place={<PlaceBar />}>
          <p class="lead">{words.lead}</p>
          <OfUnit at="/nhat-ky">
            {(own) => (
              <Show when={own().id} keyed>
                <Loaded ask={() => getLog(own().id)}>{(first) => <Log unit={own()} first={first()} />}</Loaded>
              </Show>
            )}
          </OfUnit>
        </Page>
      )}
    </SignedIn>
  );
}
