import { reportStateLabel } from "@xhht/core";
import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getReport } from "../api/report-queries.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { check } from "../words/check.ts";
import { entry as entryWords } from "../words/entry.ts";
import { sayMoment } from "../words/say-moment.ts";
import { idOfAddress, reportAddress } from "./report-address.ts";
import "../tables/table.css";

const words = check.history;

/** Everything that was done to a report: who, when, why. */
export default function HistoryPage() {
  const params = useParams();
  return (
    <SignedIn title={words.title}>
      {() => (
        <Loaded page ask={() => getReport(idOfAddress(params))}>
          {(view) => (
            <Page
              title={words.title}
              crumbs={[
                { label: entryWords.work, to: "/viec-can-lam" },
                { label: view().form.title, to: reportAddress(view().card.id) },
                { label: words.title },
              ]}
            >
              <p class="lead">
                {view().form.title}, {view().card.unitSummary.name}: {reportStateLabel[view().card.state].toLowerCase()}. {words.lead}
              </p>
              <Show when={view().events.length > 0} fallback={<Empty {...words.empty} to={reportAddress(view().card.id)} act={check.toEntry} />}>
                <section class="sheet check-part">
                  <table class="data stacks">
                    <thead>
                      <tr>
                        <For each={Object.values(words.columns)}>{(label) => <th scope="col">{label}</th>}</For>
                      </tr>
                    </thead>
                    <tbody>
                      <For each={view().events.toSorted((a, b) => b.number - a.number)}>
                        {(event) => (
                          <tr>
                            <td data-label={words.columns.when}>{sayMoment(event.at)}</td>
                            <td data-label={words.columns.who}>{event.byName}</td>
                            <th scope="row">
                              {check.acts[event.act]}
                              <Show when={event.alone}>
                                <span class="muted small"> ({words.alone})</span>
                              </Show>
                            </th>
                            <td data-label={words.columns.state}>{reportStateLabel[event.to]}</td>
                            <td data-label={words.columns.reason}>{event.reason ?? "–"}</td>
                          </tr>
                        )}
                      </For>
                    </tbody>
                  </table>
                </section>
              </Show>
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}
