import { describe, expect, it } from "vitest";
import { countPlan, responsibilityMatrix, type Duty, type Plan } from "../index.ts";
import { samplePlan } from "../schema/sample.test.data.ts";

const duty = (source: string, rest: Partial<Duty>): Duty => ({ number: null, text: "việc", source, ...rest });
const task = (number: string | null, source: string) => ({ number, text: `việc ${source}`, source });
const plan: Plan = {
  ...samplePlan(),
  taskGroups: [
    { number: "1", title: "Tuyên truyền", source: "III.1", tasks: [task("a", "III.1.a"), task("b", "III.1.b")] },
    { number: "2", title: "Phong trào", source: "III.2", tasks: [task("-", "III.2"), task(null, "III.2")] },
    { number: "10", title: "Kiểm tra", source: "III.10", tasks: [task("a", "III.10.a")] },
  ],
  responsibilities: [
    {
      number: "1",
      agency: "edu",
      source: "V.1",
      duties: [
        duty("V.1.a", { tasks: ["III.1"], with: ["radio"] }),
        duty("V.1.b", { role: "lead", tasks: ["III.1.a"] }),
      ],
    },
    {
      number: "2",
      agency: "mass",
      source: "V.2",
      duties: [duty("V.2.a", { agency: "youth", role: "advise", tasks: ["III.2"] })],
    },
    { number: "3", agency: "police", source: "V.3", duties: [duty("V.3", {})] },
  ],
};

describe("responsibilityMatrix", () => {
  const { agencies, rows } = responsibilityMatrix(plan, {
    edu: { label: "Phòng Giáo dục", short: "PGD" },
    mass: { label: "Các đoàn thể" },
  });

  it("lists the agencies with a heading, then the others, with or without a task", () => {
    expect(agencies.map(({ id }) => id)).toEqual(["edu", "mass", "police", "radio", "youth"]);
    expect(agencies.slice(0, 3)).toEqual([
      { id: "edu", label: "Phòng Giáo dục", short: "PGD" },
      { id: "mass", label: "Các đoàn thể", short: "Các đoàn thể" },
      { id: "police", label: "police", short: "police" },
    ]);
  });

  it("numbers every task, dashes by their place", () => {
    expect(rows.map(({ number }) => number)).toEqual(["1.a", "1.b", "2.1", "2.2", "10.a"]);
  });

  it("keeps the strongest role and every duty; a duty for a group serves its tasks and no others", () => {
    expect(rows.map(({ cells }) => cells)).toEqual([
      { edu: { role: "lead", duties: ["V.1.a", "V.1.b"] }, radio: { role: "coordinate", duties: ["V.1.a"] } },
      { edu: { role: "carryOut", duties: ["V.1.a"] }, radio: { role: "coordinate", duties: ["V.1.a"] } },
      { youth: { role: "advise", duties: ["V.2.a"] } },
      { youth: { role: "advise", duties: ["V.2.a"] } },
      {},
    ]);
  });
});

describe("countPlan", () => {
  it("counts every part", () => {
    expect(countPlan(plan)).toEqual({
      targets: 4,
      taskGroups: 3,
      tasks: 5,
      responsibilities: 3,
      duties: 4,
      funding: 1,
      recipients: 1,
      taskTables: [{ id: "annex", rows: 1, columns: 3 }],
    });
  });
});
