import { For, type JSX, Show } from "solid-js";
import { imports } from "../words/imports.ts";
import { useReview } from "./review-context.ts";
import { Passage } from "./source-pane.tsx";

const words = imports.review;

const lettered = ({ letter, text }: { letter: string; text: string }): string => (letter === "-" ? `– ${text}` : `${letter}) ${text}`);

const Part = (props: { title: string; count: number; children: JSX.Element }) => (
  <Show when={props.count > 0}>
    <details class="part">
      <summary>
        {props.title} <span class="muted">({props.count})</span>
      </summary>
      {props.children}
    </details>
  </Show>
);

const Plain = (props: { name: "legalBases" | "purposes" | "requirements" | "generalGoal" | "funding" | "reporting" | "recipients" }) => {
  const { view } = useReview();
  const list = () => view.reading[props.name] as readonly { text: string }[];
  return (
    <Part title={words.parts[props.name]} count={list().length}>
      <ul>
        <For each={list()}>
          {({ text }, at) => (
            <li>
              <Passage field={`${props.name}.${at()}`} text={text} />
            </li>
          )}
        </For>
      </ul>
    </Part>
  );
};

/** Headings, each with its lettered lines. */
const Groups = (props: { name: "taskGroups" | "responsibilities"; groups: { head: string; items: Parameters<typeof lettered>[0][] }[] }) => (
  <For each={props.groups}>
    {(group, at) => (
      <>
        <Passage field={`${props.name}.${at()}`} text={group.head} />
        <ul>
          <For each={group.items}>
            {(item, n) => (
              <li>
                <Passage field={`${props.name}.${at()}.${n()}`} text={lettered(item)} />
              </li>
            )}
          </For>
        </ul>
      </>
    )}
  </For>
);

/** The parts that need no decision, folded: each line leads to its characters. */
export const OtherParts = () => {
  const { view } = useReview();
  const { taskGroups, responsibilities, taskTables } = view.reading;
  return (
    <section class="other-parts" aria-label={words.structure}>
      <Plain name="legalBases" />
      <Plain name="purposes" />
      <Plain name="requirements" />
      <Plain name="generalGoal" />
      <Part title={words.parts.taskGroups} count={taskGroups.reduce((sum, { tasks }) => sum + tasks.length, 0)}>
        <Groups name="taskGroups" groups={taskGroups.map(({ number, title, tasks }) => ({ head: `${number}. ${title}`, items: tasks }))} />
      </Part>
      <Part title={words.parts.responsibilities} count={responsibilities.length}>
        <Groups name="responsibilities" groups={responsibilities.map(({ number, agency, duties }) => ({ head: `${number}. ${agency}`, items: duties }))} />
      </Part>
      <Plain name="funding" />
      <Plain name="reporting" />
      <Plain name="recipients" />
      <Part title={words.parts.taskTables} count={taskTables.length}>
        <ul>
          <For each={taskTables}>
            {(table, at) => (
              <li>
                <Passage field={`taskTables.${at()}`} text={`${table.title ?? words.parts.taskTables}: ${table.columns.join(" | ")} (${table.rows.length} dòng)`} />
              </li>
            )}
          </For>
        </ul>
      </Part>
    </section>
  );
};
