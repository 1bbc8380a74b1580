import type { Issue, Severity } from "@xhht/core";
import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { getChecks, getPlan } from "../api/queries.ts";
import { PlanFrame } from "../plan/plan-frame.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { checksFace as words } from "../words/faces.ts";
import { plan as planWords } from "../words/plan.ts";
import "./checks-page.css";

const order: Severity[] = ["error", "warning", "hint"];

const Finding = (props: { issue: Issue; base: string }) => (
  <li>
    <p>
      <b>{props.issue.message}</b>
    </p>
    <p>
      <span class="muted">{words.remedy}: </span>
      {props.issue.remedy}
    </p>
    <p class="small where">
      <a href={`${props.base}#${encodeURIComponent(props.issue.place)}`}>
        {words.place} {props.issue.place}
      </a>
      <span class="muted">
        {words.code} <code>{props.issue.code}</code>
      </span>
    </p>
  </li>
);

const Findings = (props: { checks: Issue[]; plan: string }) => {
  const base = () => planAddress(props.plan);
  const of = (severity: Severity) => props.checks.filter((issue) => issue.severity === severity);
  return (
    <Show when={props.checks.length > 0} fallback={<Empty {...words.fine} to={base()} />}>
      <For each={order}>
        {(severity) => (
          <Show when={of(severity).length > 0}>
            <section class="checks" aria-labelledby={severity}>
              <h2 id={severity}>
                <span class={`chip ${planWords.severity[severity].tone}`}>
                  <span aria-hidden="true">{planWords.severity[severity].sign}</span>
                  {of(severity).length}
                </span>{" "}
                {planWords.severity[severity].heading}
              </h2>
              <p class="muted small">{planWords.severity[severity].help}</p>
              <ul class="sheet">
                <For each={of(severity)}>{(issue) => <Finding issue={issue} base={base()} />}</For>
              </ul>
            </section>
          </Show>
        )}
      </For>
    </Show>
  );
};

/** What the checks found in a plan, the gravest first; each with its place and what to do. */
export default function ChecksPage() {
  const params = useParams();
  const id = () => `${params.plugin}/${params.plan}`;
  return (
    <Loaded page ask={() => getPlan(id())}>
      {(view) => (
        <PlanFrame view={view()} face={planWords.tabs.checks} lead={words.lead}>
          <Loaded ask={() => getChecks(id())}>{(checks) => <Findings checks={checks()} plan={id()} />}</Loaded>
        </PlanFrame>
      )}
    </Loaded>
  );
}
