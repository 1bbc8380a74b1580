import { createUnitTree, type FormRow, ratio, type Unit } from "@xhht/core";
import { describe, expect, test } from "vitest";
import { type ImportGround, layImport } from "./plan-import.ts";
import { sortValues } from "./read-values.ts";
import { doubtfulNumbers, settleNumbers } from "./settle-numbers.ts";

const unit: Unit = { code: "21007", level: "commune", validFrom: "0000", validTo: null, versions: [{ from: "0000", type: "Xã", name: "Suối Cạn", parent: null }] };
const tree = createUnitTree([unit], []);
const measure = ratio({ of: "hộ ghi tên", outOf: "hộ trong xã" });
const row = (indicator: string): FormRow => ({
  indicator, label: `Chỉ số ${indicator}`, measure, reading: "own", cells: { of: `${indicator}/of`, outOf: "base/ho" }, targets: [],
} as unknown as FormRow);
const known = new Map(["MOT", "HAI"].map((code) => [code, { label: code, measure }]));
const ground: ImportGround = { unit, period: "2026", forms: [{ sections: [{ theme: "skills", label: "Kỹ năng", rows: [row("MOT"), row("HAI")] }] }] as unknown as ImportGround["forms"], entries: {} };
const tables = (...lines: (string | number | null)[][]) => [
  { file: "a.csv", lines: [["unit", "indicator", "period", "numerator", "denominator", "state"], ...lines].map((cells, at) => ({ line: at + 1, cells })) },
];
const lay = (...lines: (string | number | null)[][]) => {
  const values = sortValues(tables(...lines), { tree, known });
  const { issues, ...plan } = layImport(values, ground);
  return { ...plan, codes: [...values.issues, ...issues].map(({ code }) => code) };
};

describe("a file laid over the cells of a unit", () => {
  test("good lines stand beside what is refused", () => {
    const laid = lay(["21007", "MOT", "2026", 3, 10, null], ["21007", "BA", "2026", 3, 10, null]);
    expect(laid).toMatchObject({ codes: ["import.not-asked"], lines: [{ line: 2, change: "new", entries: [{ key: "MOT/of", value: 3 }, { key: "base/ho", value: 10 }] }] });
  });

  test("of lines that say two things of one shared base none is laid out; lines that agree all are", () => {
    expect(lay(["21007", "MOT", "2026", 3, 10, null], ["21007", "HAI", "2026", 4, 11, null])).toMatchObject({ codes: ["import.shared-base"], lines: [], entries: [] });
    expect(lay(["21007", "MOT", "2026", 3, 10, null], ["21007", "HAI", "2026", 4, 10, null]).entries.map(({ key }) => key)).toEqual(["MOT/of", "base/ho", "HAI/of"]);
  });

  test("a part that is larger than its whole, and two lines for one figure, put nothing into a cell", () => {
    expect(lay(["21007", "MOT", "2026", 11, 10, null])).toMatchObject({ codes: ["values.measure"], entries: [] });
    expect(lay(["21007", "MOT", "2026", 3, 10, null], ["21007", "MOT", "2026", 4, 10, null])).toMatchObject({ codes: ["values.twice"], entries: [] });
  });
});

describe("numbers that may mean others", () => {
  const file = tables(["21007", "MOT", "2026", "99.5", "1,234", null], ["21007", "HAI", "2026", "1.234", 99.5, null]);

  test("are found where they stand; a proper group and a number that a spreadsheet typed are in no doubt", () => {
    expect(doubtfulNumbers(file)).toEqual([
      { file: "a.csv", line: 2, column: "numerator", text: "99.5", readings: [995] },
      { file: "a.csv", line: 2, column: "denominator", text: "1,234", readings: [1234] },
    ]);
  });

  test("are read as somebody answered; an answer to another question changes nothing", () => {
    const answer = { file: "a.csv", line: 2, column: "numerator", value: 995 } as const;
    expect(doubtfulNumbers(settleNumbers(file, [answer])).map(({ column }) => column)).toEqual(["denominator"]);
    for (const strange of [{ ...answer, value: 99 }, { ...answer, line: 3 }, { ...answer, file: "b.csv" }]) expect(settleNumbers(file, [strange])).toEqual(file);
  });
});
