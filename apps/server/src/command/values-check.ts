import { type CellState, cellStateLabel } from "@xhht/core";
import type { Command } from "./command.ts";
import { sayIssues } from "./say-issues.ts";

/** `xhht values check`: reads files of values line by line and writes nothing. */
export const valuesCheckCommand: Command = {
  name: "values check",
  usage: "<tệp.csv|xlsx…> [--json]",
  summary: "Đọc thử tệp số liệu, báo từng dòng sai",
  options: {},
  async run({ words, options }, { out, err, env, workingFolder }) {
    if (words.length === 0) {
      err("Chưa có tệp nào để đọc thử: hãy ghi một hay nhiều tệp .csv, .xlsx.");
      return 2;
    }
    const { readFiles } = await import("../values/roll-up-files.ts");
    const { values, issues } = await readFiles(words, { env, workingFolder });
    const states = Object.fromEntries((Object.keys(cellStateLabel) as CellState[]).map((state) => [state, values?.rows.filter((row) => row.state === state).length ?? 0]));
    if (options["json"]) out(JSON.stringify({ good: values !== null, lines: values?.rows.length ?? 0, states, issues }, null, 2));
    else {
      sayIssues(issues, out);
      out(
        values === null
          ? `${issues.length} chỗ phải sửa; chưa dòng nào được nhận.`
          : `${values.rows.length} dòng tốt: ${(Object.entries(states) as [CellState, number][]).map(([state, count]) => `${count} ${cellStateLabel[state].toLowerCase()}`).join(", ")}.`,
      );
    }
    return values === null ? 1 : 0;
  },
};
