import { For, Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";
import { inSection, sayNumber } from "../place.ts";
import { Clauses } from "./clauses.tsx";
import type { PartOf } from "./paper.tsx";
import { TargetMark } from "./target-mark.tsx";

/** Goals that stand inside the tasks of one clause, if any. */
const GoalsAt = (props: { source: string }) => {
  const { view } = usePlan();
  const goals = () => view().targets.filter((target) => target.insideTask && target.source === props.source);
  return (
    <Show when={goals().length > 0}>
      <p class="inside-task">
        <For each={goals()}>
          {(target, index) => (
            <>
              {index() > 0 && "; "}
              <TargetMark target={target} />
            </>
          )}
        </For>{" "}
        <span class="aside">({paper.insideTask})</span>
      </p>
    </Show>
  );
};

/** Task groups and tasks as printed, numbers that skip included; a goal that stands inside a task or a group is marked under it. */
export const Tasks: PartOf = (props) => {
  const { view, anchor } = usePlan();
  return (
    <For each={inSection(view().plan.taskGroups, props.section, view().plan)}>
      {(group) => (
        <section>
          <h3 id={anchor(group)} tabindex="-1">
            {sayNumber(group.number)} {group.title}
          </h3>
          <Clauses items={group.tasks} after={(task) => <GoalsAt source={task.source} />} />
          <GoalsAt source={group.source} />
        </section>
      )}
    </For>
  );
};
