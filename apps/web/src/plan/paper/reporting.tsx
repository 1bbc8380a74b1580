import { formatDate, type Section } from "@xhht/core";
import { For, Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";

/** Reports and reviews with their deadlines made exact; `titled` gives the part its own small heading. */
export const Reporting = (props: { section: Section; titled?: boolean }) => {
  const { view, agency } = usePlan();
  const reviews = () => view().plan.reviews;
  return (
    <Show when={view().deadlines.length + reviews().length > 0}>
      <div class="reporting" role="group" aria-label={paper.reporting}>
        <Show when={props.titled}>
          <h3>{paper.reporting}</h3>
        </Show>
        <ul class="clauses">
          <For each={view().deadlines}>
            {(deadline) => (
              <li>
                <p>
                  - {deadline.label}.{" "}
                  <b class="due">
                    {deadline.lastDay
                      ? paper.due(formatDate(deadline.lastDay), deadline.dueAsWritten)
                      : paper.noDue}
                  </b>
                </p>
                <p class="facts-line">
                  {[
                    deadline.from && `${paper.by}: ${agency(deadline.from)}`,
                    `${paper.to}: ${deadline.to.map(agency).join(", ")}${deadline.via ? ` (${paper.via} ${agency(deadline.via)})` : ""}`,
                    deadline.inheritedFrom ? paper.inherited(deadline.inheritedFrom) : deadline.source,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            )}
          </For>
          <For each={reviews()}>
            {(review) => (
              <li>
                <p>
                  - {paper.reviews[review.kind]}:{" "}
                  {review.due.quarter ? `quý ${paper.quarter[review.due.quarter - 1]} năm ` : "năm "}
                  {review.due.year}. <span class="aside">{review.source}</span>
                </p>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
};
