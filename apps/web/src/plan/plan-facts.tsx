import { formatDate } from "@xhht/core";
import { Show } from "solid-js";
import { Findings } from "../plans/findings.tsx";
import { Fate } from "../unit/fate.tsx";
import { paper } from "../words/paper.ts";
import { plan as words } from "../words/plan.ts";
import { unit as unitWords } from "../words/unit.ts";
import { usePlan } from "./plan-context.ts";

/** Facts beside the text while no target is open: effect, holder, deadline, findings, and what became of the unit. */
export const PlanFacts = () => {
  const { view } = usePlan();
  const summary = () => view().summary;
  const reusesCode = () => summary().unit.successors.some(({ code }) => code === summary().unit.code);
  const due = () => view().deadlines.find(({ lastDay }) => lastDay);
  return (
    <section class="sheet about">
      <h2>{paper.about.title}</h2>
      <dl class="facts">
        <dt>{paper.about.programme}</dt>
        <dd>{summary().programme.short}</dd>
        <dt>{paper.about.effect}</dt>
        <dd>
          {formatDate(summary().effect.on)}
          <Show when={summary().effect.inferred}>
            {" "}
            <span class="chip none">○ {paper.inferred}</span>
            <span class="muted small block">{summary().effect.because}</span>
          </Show>
        </dd>
        <Show when={summary().holder}>
          {(holder) => (
            <>
              <dt>{paper.about.holder}</dt>
              <dd>{holder().name}</dd>
            </>
          )}
        </Show>
        <Show when={summary().closedOn}>
          {(day) => (
            <>
              <dt>{paper.about.closed}</dt>
              <dd>{paper.about.closedWhy(formatDate(day()))}</dd>
            </>
          )}
        </Show>
      </dl>
      <Show when={!summary().closedOn && due()}>
        {(deadline) => (
          <p class="due-line">{paper.due(formatDate(deadline().lastDay!), deadline().dueAsWritten)}</p>
        )}
      </Show>
      <a class="to-checks" href={`/ke-hoach/${summary().id}/kiem-tra`} aria-label={words.tabs.checks}>
        <Findings issues={summary().issues} />
      </a>
      <p class="muted small">{paper.about.open}</p>
      <Show when={summary().unit.validTo !== null}>
        <hr />
        <h2>{unitWords.fate.title}</h2>
        <p class="sentence">
          <Fate successors={summary().unit.successors} ended links />.{" "}
          <Show when={reusesCode()}>
            <span class="muted small">{unitWords.fate.sameCode(summary().unit.code)}</span>
          </Show>
        </p>
      </Show>
    </section>
  );
};
