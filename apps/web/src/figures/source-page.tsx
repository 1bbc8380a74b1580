import type { ReportView } from "@xhht/api";
import { cellOf, figureText } from "@xhht/core";
import { revalidate, useParams, useSearchParams } from "@solidjs/router";
import { createSignal, For, Show, Suspense } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getReport } from "../api/report-queries.ts";
import { entriesOf } from "../approvals/entries-of.ts";
import { ReportPane } from "../approvals/report-pane.tsx";
import { sayEntry } from "../approvals/say-entry.ts";
import { Page } from "../shell/page.tsx";
import { Loaded } from "../state/loaded.tsx";
import { LoadingSheet } from "../state/loading.tsx";
import { approvals } from "../words/approvals.ts";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress } from "./address.ts";
import { bearerName } from "./bearer-name.ts";
import "../approvals/approvals.css";
import "./figures.css";

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** What a report says of one indicator: the number, what was entered for it, and the files that prove it. */
const Source = (props: { view: ReportView; code: string }) => {
  const entries = () => entriesOf(props.view);
  const rows = () =>
    props.view.form.sections
      .flatMap(({ rows: all }) => all)
      .filter(({ indicator, cells }) => indicator === props.code && cells !== null);
  const keys = () => rows().flatMap(({ cells }) => Object.values(cells ?? {}));
  const files = () => props.view.evidence.filter(({ key }) => keys().includes(key));
  return (
    <For each={rows()}>
      {(row) => (
        <section class="sheet source" aria-label={words.source.of}>
          <p class="explained-figure">
            <b>{figureText(row, cellOf(row, entries())) || words.kind.not_reported.whole}</b>
            <span>{row.label}</span>
          </p>
          <dl class="facts">
            <For each={Object.values(row.cells ?? {})}>
              {(key) => (
                <>
                  <dt>{props.view.form.cells[key]!.label}</dt>
                  <dd>{sayEntry(props.view.form.cells[key]!, entries()[key])}</dd>
                </>
              )}
            </For>
            <dt>{words.source.evidence}</dt>
            <dd>
              <Show when={files().length > 0} fallback={<span class="muted">{words.source.noEvidence}</span>}>
                <ul>
                  <For each={files()}>
                    {(file) => (
                      <li>
                        <a href={`/files/${file.id}`} rel="external" download={file.name}>
                          {file.name}
                        </a>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </dd>
          </dl>
        </section>
      )}
    </For>
  );
};

/** The report in which a figure was entered, with the way back to the figure. */
export default function SourcePage() {
  const params = useParams();
  const [search] = useSearchParams();
  const [said, setSaid] = createSignal("");
  const id = () => one(search["bao-cao"]);
  const name = bearerName(() => params.unit!);
  return (
    <SignedIn title={words.source.title}>
      {() => (
        <Loaded page ask={() => getReport(id())}>
          {(view) => (
            <Page
              title={words.source.heading(view().card.unitSummary.name)}
              crumbs={[
                { label: words.title, to: dashboardAddress("VN@0000", params.period!) },
                { label: name(), to: dashboardAddress(params.unit!, params.period!) },
                { label: view().card.unitSummary.name, to: `/don-vi/${view().card.unit}` },
                { label: words.source.title },
              ]}
            >
              <p class="said-done" role="status">
                <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
              </p>
              <Source view={view()} code={one(search["chi-so"])} />
              <Suspense fallback={<LoadingSheet />}>
                <ReportPane
                  id={id()}
                  onDone={(act, card) => {
                    setSaid(approvals.doneTo(approvals.done[act], card.unitSummary.name, card.title));
                    void revalidate();
                  }}
                />
              </Suspense>
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}
