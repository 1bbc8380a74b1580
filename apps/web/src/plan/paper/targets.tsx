import { For, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { paper } from "../../words/paper.ts";
import { plan as words } from "../../words/plan.ts";
import { target as targetWords } from "../../words/target.ts";
import { byTheme, milestonesOf, nest, placeOfGoals, type TargetNode } from "../milestones.ts";
import { lastStep, sayNumber } from "../place.ts";
import { usePlan } from "../plan-context.ts";
import type { PartOf } from "./paper.tsx";
import { TargetMark } from "./target-mark.tsx";

const Node = (props: { node: TargetNode }) => (
  <li id={usePlan().anchor(props.node.target)} tabindex="-1">
    <p>
      + <TargetMark target={props.node.target} />
      <Show when={props.node.other}>
        {(other) => (
          <>
            ; <TargetMark target={other()} />
          </>
        )}
      </Show>
      <For each={props.node.parts}>
        {(part) => (
          <>
            , {paper.ofWhich} <TargetMark target={part.target} />
            <Show when={part.other}>
              {(other) => (
                <>
                  ; <TargetMark target={other()} />
                </>
              )}
            </Show>
          </>
        )}
      </For>
      .
    </p>
  </li>
);

/** The objectives: the general goal, then the targets by milestone and theme, each one a mark that opens its panel. */
export const Targets: PartOf = () => {
  const { view, anchor } = usePlan();
  const place = () => placeOfGoals(view().targets);
  const goal = () => view().plan.generalGoal;
  return (
    <>
      <Show when={goal()}>
        {(one) => (
          <div id={anchor(one())} tabindex="-1">
            <h3>
              {sayNumber(one().number ?? (one().source.includes(".") ? lastStep(one().source) : null))}{" "}
              {paper.generalGoal}
            </h3>
            <p>{one().text}</p>
          </div>
        )}
      </Show>
      <Show when={goal()}>
        <h3>
          {place().includes(".") && sayNumber(lastStep(place()))} {paper.goals}
        </h3>
      </Show>
      <For each={milestonesOf(view().targets)}>
        {(milestone) => (
          <section aria-labelledby={milestone.anchor}>
            <Dynamic component={goal() ? "h4" : "h3"} id={milestone.anchor} tabindex="-1">
              {milestone.number}{" "}
              {milestone.year === null ? paper.noMilestone : words.milestone(milestone.year)}
            </Dynamic>
            <For
              each={byTheme(
                nest(milestone.targets),
                milestone.anchor,
                (target) => view().indicators[target.indicator]!.theme,
              )}
            >
              {(group) => (
                <>
                  <p class="theme-name">
                    {group.number || "-"} {targetWords.theme[group.theme]}:
                  </p>
                  <ul class="goals">
                    <For each={group.nodes}>{(node) => <Node node={node} />}</For>
                  </ul>
                </>
              )}
            </For>
          </section>
        )}
      </For>
    </>
  );
};
