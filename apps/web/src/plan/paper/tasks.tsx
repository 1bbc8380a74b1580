import { For, Show } from "solid-js";
import { plan as words } from "../../words/plan.ts";
import { usePlan } from "../plan-context.ts";
import { inSection, sayNumber } from "../place.ts";
import { Clauses } from "./clauses.tsx";
import type { PartOf } from "./paper.tsx";
import { TargetMark } from "./target-mark.tsx";

/** Task groups and tasks as printed, numbers that skip included; a goal that stands inside a task is marked under it. */
export const Tasks: PartOf = (props) => {
  const { view, anchor } = usePlan();
  const goalsAt = (source: string) => view().targets.filter((target) => target.insideTask && target.source === source);
  return (
    <For each={inSection(view().plan.taskGroups, props.section, view().plan)}>
      {(group) => (
        <section>
          <h3 id={anchor(group)} tabindex="-1">
            {sayNumber(group.number)} {group.title}
          </h3>
          <Clauses
            items={group.tasks}
            after={(task) => (
              <Show when={goalsAt(task.source).length > 0}>
                <p class="inside-task">
                  <For each={goalsAt(task.source)}>
                    {(target, index) => (
                      <>
                        {index() > 0 && "; "}
                        <TargetMark target={target} />
                      </>
                    )}
                  </For>{" "}
                  <span class="aside">({words.paper.insideTask})</span>
                </p>
              </Show>
            )}
          />
        </section>
      )}
    </For>
  );
};
