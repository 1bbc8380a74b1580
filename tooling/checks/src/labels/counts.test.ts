import type { Field, FieldValue, Plan, Target } from "@xhht/core";
import { describe, expect, it, test } from "vitest";
import { planOf } from "./derived-labels.ts";
import { loadPlugins } from "./load-plugins.ts";

const plugins = await loadPlugins();

const plan = (seed: string): Plan => {
  const found = planOf(plugins, seed);
  if (!found) throw new Error(`no plugin ships the plan of ${seed}`);
  return found;
};

const counts = [
  {
    seed: "van-hoa",
    targets: 36,
    tasks: [6, 5, 5, 3, 4, 5, 3, 4],
    duties: [5, 6, 3, 3, 1, 1, 1, 1, 4, 5],
    funding: 1,
    recipients: 6,
    purpose: 4,
    requirements: 3,
    generalGoal: true,
    tables: [],
  },
  {
    seed: "nguyen-nghiem",
    targets: 18,
    tasks: [3, 2, 4, 4, 3],
    duties: [7, 1, 1, 3, 5],
    funding: 2,
    recipients: 6,
    purpose: 4,
    requirements: 3,
    generalGoal: true,
    tables: [],
  },
  {
    seed: "ia-bang",
    targets: 36,
    tasks: [3, 4, 4, 2, 2, 3, 3],
    duties: [4, 4, 3, 1, 1, 1, 2, 3, 3],
    funding: 4,
    recipients: 10,
    purpose: 0,
    requirements: 0,
    generalGoal: true,
    tables: [],
  },
  {
    seed: "long-an",
    targets: 27,
    tasks: [7, 5, 6, 4, 4, 7, 5, 3],
    duties: [6, 3, 2, 2, 2, 1, 2, 1, 2, 1, 1, 5, 1, 4],
    funding: 2,
    recipients: 12,
    purpose: 3,
    requirements: 3,
    generalGoal: true,
    tables: [[5, 5]],
  },
  {
    seed: "ba-dinh",
    targets: 33,
    tasks: [4, 2, 4, 4, 4, 4],
    duties: [3, 3, 4, 3, 1, 2, 3, 8, 5],
    funding: 1,
    recipients: 9,
    purpose: 3,
    requirements: 2,
    generalGoal: false,
    tables: [[5, 6]],
  },
];

describe("a shipped plan has as many parts as its paper", () => {
  it.each(counts)("$seed", ({ seed, ...expected }) => {
    const paper = plan(seed);
    expect({
      targets: paper.targets.length,
      tasks: paper.taskGroups.map(({ tasks }) => tasks.length),
      duties: paper.responsibilities.map(({ duties }) => duties.length),
      funding: paper.funding.paragraphs.length,
      recipients: paper.recipients.length,
      purpose: paper.purpose.length,
      requirements: paper.requirements.length,
      generalGoal: paper.generalGoal !== null,
      tables: Object.values(paper.taskTables).map(({ rows, columns }) => [rows.length, Object.keys(columns).length]),
    }).toEqual(expected);
  });

  test("no plan names an amount of money", () => {
    for (const { seed } of counts) expect(plan(seed).funding.lines).toEqual([]);
  });
});

const isFilled = (column: Field, cell: FieldValue | undefined): boolean => {
  if (column.kind === "quarter") return typeof cell === "string" && /^20\d\d-Q[1-4]$/.test(cell);
  return Array.isArray(cell) ? cell.length > 0 : Boolean(cell);
};

describe("over all five papers", () => {
  const thatHave = (test: (target: Target) => boolean): number =>
    counts.flatMap(({ seed }) => plan(seed).targets).filter(test).length;

  test("ten parts of a whole, twelve pairs, two goals inside a task, one without a year", () => {
    expect(thatHave(({ within }) => within !== undefined)).toBe(10);
    expect(thatHave(({ pairedWith }) => pairedWith !== undefined)).toBe(24);
    expect(thatHave(({ insideTask }) => insideTask === true)).toBe(2);
    expect(thatHave(({ milestone }) => milestone === null)).toBe(1);
  });

  test("34 groups of 135 tasks, 47 headings of 134 duties", () => {
    const plans = counts.map(({ seed }) => plan(seed));
    const groups = plans.flatMap(({ taskGroups }) => taskGroups);
    const headings = plans.flatMap(({ responsibilities }) => responsibilities);
    expect([groups.length, groups.flatMap(({ tasks }) => tasks).length]).toEqual([34, 135]);
    expect([headings.length, headings.flatMap(({ duties }) => duties).length]).toEqual([47, 134]);
  });

  test("every row of an appendix has a lead, coordinating agencies and a quarter", () => {
    const tables = counts.flatMap(({ seed }) => Object.values(plan(seed).taskTables));
    expect(tables).toHaveLength(2);
    for (const { columns, rows } of tables) {
      const kinds = Object.values(columns).map((column) =>
        column.kind === "agency" && column.many ? "agencies" : column.kind,
      );
      expect(kinds).toEqual(expect.arrayContaining(["integer", "agency", "agencies", "quarter"]));
      const cells = rows.flatMap((row) => Object.entries(columns).map(([key, column]) => ({ column, cell: row[key] })));
      expect(cells.filter(({ column, cell }) => !isFilled(column, cell))).toEqual([]);
    }
  });
});
