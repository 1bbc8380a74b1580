import { For, Show } from "solid-js";
import { formatNumber } from "@xhht/core";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";
import { inSection } from "../place.ts";
import { Clauses } from "./clauses.tsx";
import type { PartOf } from "./paper.tsx";

/** Money: each paragraph with its sources, rule and the way of the estimate; amounts where the plan has any. */
export const Funding: PartOf = (props) => {
  const { view, agency } = usePlan();
  const lines = () => view().plan.funding.lines;
  return (
    <>
      <Clauses
        items={inSection(view().plan.funding.paragraphs, props.section, view().plan)}
        after={(paragraph) => (
          <p class="facts-line">
            {[
              paragraph.sources.length > 0 &&
                `${paper.fundingFrom}: ${paragraph.sources.map((source) => paper.funding[source]).join(", ")}`,
              paragraph.rule && `${paper.fundingRule}: ${paragraph.rule}`,
              paragraph.estimate?.length &&
                `${paper.fundingEstimate}: ${paragraph.estimate.map(agency).join(" → ")}`,
              paragraph.covers?.length && `${paper.fundingCovers}: ${paragraph.covers.join("; ")}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        )}
      />
      <Show when={lines().length > 0} fallback={<p class="facts-line">{paper.noAmounts}</p>}>
        <ul class="dashes">
          <For each={lines()}>
            {(line) => (
              <li>
                - {line.year}: {line.text}, {formatNumber(line.amount)} đồng ({paper.funding[line.source]})
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
};
