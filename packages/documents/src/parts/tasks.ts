import type { Level } from "@xhht/core";
import type { Branch } from "../outline/tree.ts";
import { wholeSpan } from "../passage.ts";
import type { TaskGroupReading, TaskReading } from "../reading.ts";
import type { TargetClause } from "../targets/target-clause.ts";
import { milestoneIn } from "./milestone.ts";
import { marked, pointsOf, prose, type Section, wordsOf } from "./section.ts";
import { roleOf } from "./section-role.ts";

/** A group with the words of its tasks, for the goals hidden in them. */
export interface TaskGroupFound {
  group: TaskGroupReading;
  clauses: TargetClause[];
}

const taskOf = (branch: Branch): TaskReading => {
  const words = wordsOf(branch);
  return {
    letter: branch.mark?.label ?? "-", text: words.text, span: branch.mark ? [branch.span[0], wholeSpan(words)[1]] : wholeSpan(words),
    points: pointsOf(branch).map((point) => ({ text: wordsOf(point).text, span: wholeSpan(wordsOf(point)) })),
  };
};

const hidden = (branch: Branch, headings: string[], level: Level | null): TargetClause[] =>
  [branch, ...pointsOf(branch)].map((one) => ({ passage: wordsOf(one), place: one.place, milestone: null, insideTask: true, level, headings }));

const groupOf = (number: string, title: string, branch: Branch, items: readonly Branch[], level: Level | null): TaskGroupFound => {
  const listed = marked(items);
  const tasks = listed.length > 0 ? listed : prose(items);
  return {
    group: { number, title, span: branch.span, tasks: tasks.map(taskOf) },
    clauses: tasks.flatMap((task) => hidden(task, [title], level)),
  };
};

/** Headings that only sort the groups: "Nhiệm vụ chung", "Giải pháp", "Giai đoạn 2026-2028". */
const onlySorts = (branch: Branch): boolean => {
  const title = branch.passage.text.replace(/[.:;]+$/u, "");
  const sorting = roleOf(title) === "tasks" && title.length < 60 && !/\d\s*[:.]/u.test(title);
  return (sorting || (milestoneIn(title) !== null && title.length < 40)) && marked(branch.children).some((child) => child.children.length > 0);
};

/** The task groups of a section: numbered headings with their items; a list without headings is one group. */
export const taskGroupsOf = ({ branch, title, items, lead }: Section, level: Level | null): TaskGroupFound[] => {
  const heads = marked(items).flatMap((item) => (onlySorts(item) ? marked(item.children) : [item]));
  const number = branch.mark?.label ?? "";
  const leadBranch: Branch[] = lead ? [{ ...branch, mark: null, passage: lead, children: [] }] : [];
  if (heads.length === 0 || !heads.some((head) => head.children.some(({ mark, passage }) => mark || passage.text !== ""))) {
    const all = [...leadBranch, ...items].filter(({ table }) => !table);
    return all.length === 0 ? [] : [groupOf(number, title.text, branch, all, level)];
  }
  return heads.map((head) => {
    const bare = head.children.length === 0;
    const cut = /^(.{8,120}?):\s+(?=\S)/u.exec(head.passage.text);
    // A heading whose only text stands behind its colon has that text as its one task.
    if (bare && cut) {
      const inner = { ...head, mark: null, passage: { text: head.passage.text.slice(cut[0].length), offsets: head.passage.offsets.slice(cut[0].length) } };
      return groupOf(head.mark!.label, cut[1]!, head, [inner], level);
    }
    return groupOf(head.mark!.label, head.passage.text.replace(/[.:;]+$/u, ""), head, bare ? [] : head.children, level);
  });
};
