import { revalidate } from "@solidjs/router";
import type { AssignmentView, ReportCard } from "@xhht/api";
import { compareVi } from "@xhht/core";
import { createSignal, For, Index, Show, untrack } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getAgencies, getAssignments, getMembers, getReports } from "../api/report-queries.ts";
import { send } from "../api/send.ts";
import { Choice } from "../form/choice.tsx";
import { Page } from "../shell/page.tsx";
import { PlaceBar } from "../shell/place-bar.tsx";
import { hasRole, unit, year } from "../shell/place.ts";
import { today } from "../shell/today.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { assignments as words } from "../words/assignments.ts";
import { work } from "../words/work.ts";
import { byDue, isOwed } from "../work/next-act.ts";
import { FillMissing } from "./fill-missing.tsx";
import { AssignmentRow, type Chosen, type Named } from "./assignment-row.tsx";
import "./assignments.css";

interface Known {
  rows: AssignmentView[];
  agencies: Named[];
  people: Named[];
}

const load = async (report: ReportCard): Promise<Known> => {
  const [rows, definition, members] = await Promise.all([
    getAssignments(report.id),
    getAgencies(report.unit),
    getMembers(report.unit),
  ]);
  const now = today();
  const staff = members.filter(({ disabled, from, to }) => !disabled && from <= now && (to === null || to >= now));
  const named = (list: Named[]) =>
    [...new Map(list.map((one) => [one.id, one])).values()].toSorted((a, b) => compareVi(a.label, b.label));
  return {
    rows,
    agencies: named(Object.entries(definition.agencies).map(([id, { label }]) => ({ id, label }))),
    people: named(staff.map(({ person, name }) => ({ id: person, label: name }))),
  };
};

const Rows = (props: { report: ReportCard; known: Known }) => {
  const [said, setSaid] = createSignal("");
  const writes = () => hasRole("reporter", "approver");
  // What lacks somebody stands first; an item does not jump away under the hand that is filling it in.
  const orphaned = untrack(
    () => new Set(props.known.rows.filter(({ missing }) => missing.length > 0).map(({ item }) => item)),
  );
  const group = (first: boolean) => props.known.rows.filter(({ item }) => orphaned.has(item) === first);
  const lacking = () => props.known.rows.filter(({ missing }) => missing.length > 0);
  const open = () => lacking().length;
  const set = ({ item }: AssignmentView, chosen: Chosen) =>
    send("assignments.set", { report: props.report.id, item, ...chosen });
  const keep = async (row: AssignmentView, chosen: Chosen) => {
    await set(row, chosen);
    setSaid(words.saved(row.label));
    await revalidate();
  };
  const filled = (count: number) => {
    setSaid(words.filled(count));
    void revalidate();
  };
  return (
    <>
      <p classList={{ overdue: open() > 0 }}>
        {open() > 0 ? "▲ " : "✓ "}
        {words.missing(open())}
      </p>
      <Show when={!writes()}>
        <p class="small muted">{words.readOnly}</p>
      </Show>
      <p class="saved-line" role="status">
        {said() && `✓ ${said()}`}
      </p>
      <Show when={writes() && open() > 1}>
        <FillMissing
          rows={lacking()}
          agencies={props.known.agencies}
          people={props.known.people}
          keep={set}
          onDone={filled}
        />
      </Show>
      <For each={[true, false]}>
        {(first) => (
          <Show when={group(first).length > 0}>
            <section class="assigned">
              <h2>
                {first ? words.orphans : words.whole} ({group(first).length})
              </h2>
              <ul class="sheet">
                <Index each={group(first)}>
                  {(row) => (
                    <AssignmentRow
                      row={row()}
                      agencies={props.known.agencies}
                      people={props.known.people}
                      writes={writes()}
                      keep={(chosen) => keep(row(), chosen)}
                    />
                  )}
                </Index>
              </ul>
            </section>
          </Show>
        )}
      </For>
    </>
  );
};

const OfUnit = (props: { reports: ReportCard[] }) => {
  const [chosen, setChosen] = createSignal("");
  const sorted = () => props.reports.toSorted(byDue);
  const report = () => sorted().find(({ id }) => id === chosen()) ?? sorted().find(isOwed) ?? sorted()[0];
  return (
    <Show when={report()} fallback={<Empty title={words.none.title} body={words.none.body} />}>
      {(card) => (
        <>
          <Show when={sorted().length > 1}>
            <div class="assigned-report">
              <Choice
                label={words.report}
                value={card().id}
                options={sorted().map(({ id, title }) => ({ value: id, label: title }))}
                onChoose={setChosen}
              />
            </div>
          </Show>
          <Loaded ask={() => load(card())}>{(known) => <Rows report={card()} known={known()} />}</Loaded>
        </>
      )}
    </Show>
  );
};

/** Who answers for each target and task of the unit: agency, owner, deputy. */
export default function AssignmentsPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title} place={<PlaceBar />}>
          <p class="lead">{words.lead}</p>
          <Show
            when={unit()}
            fallback={<Empty title={work.noUnit.title} body={work.noUnit.body} to="/tai-khoan" act={work.noUnit.act} />}
          >
            {(own) => (
              <Loaded ask={() => getReports(own().id, year())}>{(reports) => <OfUnit reports={reports()} />}</Loaded>
            )}
          </Show>
        </Page>
      )}
    </SignedIn>
  );
}
