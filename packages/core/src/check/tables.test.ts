import { describe, expect, it } from "vitest";
import { field } from "../field/field.ts";
import { tableChecks } from "./tables.ts";
import { complaints, type Flaw } from "./sample-flaw.ts";

const table = (leadCell: string | null) => ({
  tasks: {
    label: "Việc",
    source: "Phụ lục",
    columns: { lead: field.agency("Cơ quan chủ trì") },
    rows: [{ lead: "association" }, { lead: leadCell }],
  },
});

const flaws: Record<string, Flaw> = {
  "table.row-without-lead": {
    plan: { taskTables: table(null) },
    place: "Phụ lục, dòng 2",
    says: ["Dòng 2", "Cơ quan chủ trì"],
  },
};

describe("tableChecks", () => {
  it.each(tableChecks.map((one) => [one.code, one] as const))("finds %s", (code, diagnostic) => {
    expect(complaints(diagnostic, flaws[code])).toEqual([]);
  });
});
