import { type CellState, type Unit, createUnitTree } from "@xhht/core";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sortValues } from "./read-values.ts";
import { type ValueLine, valueFileColumns, valueLine, valuesCsv } from "./value-file.ts";
import { readOwnRows, valueTables } from "./value-tables.ts";
import { valuesXlsx } from "./values-xlsx.ts";

const unit = (code: string, validFrom: string, validTo: string | null, name: string): Unit => ({
  code, level: "commune", validFrom, validTo, versions: [{ from: validFrom, type: "Xã", name, parent: null }],
});
const units = [unit("00004", "0000", "2025-06-30", "Đồng Trên"), unit("00004", "2025-07-01", null, "Bãi Giữa"), unit("21007", "0000", null, "=Suối Cạn")];
const tree = createUnitTree(units, []);
const known = new Map([["CLC_ICT", { label: "Trung tâm; có “dấu”", measure: { kind: "ratio", of: "a", outOf: "b" } }]] as const);

const states: CellState[] = ["value", "suppressed", "not_reported", "not_applicable"];
const number = fc.integer({ min: 0, max: 3_000_000 });
/** A line that holds: its numbers agree with its state. */
const line = fc
  .record({ unit: fc.constantFrom(...units), state: fc.constantFrom(...states), of: number, rest: number, period: fc.constantFrom("2024", "2026-H1", "2026-Q3", "2021/2025"), base: fc.boolean() })
  .map(({ unit: one, state, of, rest, period, base }) => {
    const has = state === "value" || state === "suppressed";
    const denominator = has ? of + rest : state === "not_reported" && base ? rest : null;
    const on = one.validTo ?? (one.validFrom > "2025" ? "2026-09-09" : null);
    return valueLine({ unit: one, indicator: "CLC_ICT", period, state, numerator: has ? of : null, denominator, on }, known);
  });
const lines = fc.uniqueArray(line, { selector: (one) => `${one.unit} ${one.unitName} ${one.period}`, minLength: 1, maxLength: 8 });

const readBack = async (bytes: Uint8Array, name: string): Promise<ValueLine[]> => {
  const tables = await valueTables(bytes, name);
  const { rows, issues } = tables.ok ? sortValues(tables.value, { tree, known }) : { rows: [], issues: tables.issues };
  return issues.length === 0 ? rows.map((row) => valueLine(row, known)) : Promise.reject(new Error(JSON.stringify(issues)));
};

describe("a file of values that was written is read as the same values", () => {
  test("csv", () =>
    fc.assert(fc.asyncProperty(lines, async (some) => {
      expect(await readBack(Buffer.from(valuesCsv(some)), "a.csv")).toEqual(some);
    }), { numRuns: 1_000 }));

  test("xlsx", () =>
    fc.assert(fc.asyncProperty(lines, async (some) => {
      expect(await readBack(await valuesXlsx(some), "a.xlsx")).toEqual(some);
    }), { numRuns: 25 }), 60_000);

  test("and written again it is the same file", async () => {
    const some = fc.sample(lines, { numRuns: 1, seed: 7 })[0]!;
    expect(valuesCsv(await readBack(Buffer.from(valuesCsv(some)), "a.csv"))).toBe(valuesCsv(some));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-05T08:00:00Z") });
    const written = await valuesXlsx(some);
    vi.setSystemTime(new Date("2026-03-09T17:30:00Z"));
    expect(Buffer.from(await valuesXlsx(some)).equals(Buffer.from(written))).toBe(true);
    vi.useRealTimers();
  });

  test("an empty line of a template is one that has not reported", async () => {
    const empty = valueLine({ unit: units[2]!, indicator: "CLC_ICT", period: "2026" }, known);
    const [back] = await readBack(await valuesXlsx([empty]), "a.xlsx");
    expect(back).toEqual({ ...empty, state: "not_reported" });
  });
});

describe("the files themselves", () => {
  test("a csv opens in Excel: mark, semicolons, no text that becomes a formula", () => {
    const text = valuesCsv([valueLine({ unit: units[2]!, indicator: "CLC_ICT", period: "2026", state: "value", numerator: 1234, denominator: 5000 }, known)]);
    expect(text.startsWith("\uFEFFunit;unitName;indicator;indicatorName;period;numerator;denominator;state;on\r\n21007;")).toBe(true);
    expect(text).toContain(";1234;5000;value;\r\n");
    expect(text).toContain('"Trung tâm; có “dấu”"');
    expect(valuesCsv([{ ...valueLine({ unit: units[0]!, indicator: "CLC_ICT", period: "2024" }, known), unitName: "=1+1" }])).toContain(";'=1+1;");
  });

  test("in a workbook ids and names are locked, figures are open, the state is chosen from the four", async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await valuesXlsx([valueLine({ unit: units[1]!, indicator: "CLC_ICT", period: "2026" }, known)]);
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const cells = valueFileColumns.map((name, at) => ({ name, cell: book.getWorksheet("Số liệu")!.getRow(2).getCell(at + 1) }));
    const open = cells.filter(({ cell }) => cell.protection?.locked === false).map(({ name }) => name);
    expect(open).toEqual(["numerator", "denominator", "state", "on"]);
    expect(cells[0]!.cell.value).toBe("00004");
    expect(cells[7]!.cell.dataValidation.formulae).toEqual(['"value,not_reported,not_applicable,suppressed"']);
  });

  test("a unit that is gone by the end of the period carries its last day", () => {
    expect(valueLine({ unit: units[0]!, indicator: "CLC_ICT", period: "2025" }, known).on).toBe("2025-06-30");
    expect(valueLine({ unit: units[1]!, indicator: "CLC_ICT", period: "2025" }, known).on).toBe("");
  });

  test("of one's own may be larger than a server takes from strangers", async () => {
    const rows = Array.from({ length: 11 }, (_, at) => `21007;CLC_ICT;${2020 + at};1;2;value;${"x".repeat(1024 * 1024)}`);
    const bytes = Buffer.from(["unit;indicator;period;numerator;denominator;state;note", ...rows].join("\n"));
    expect(await valueTables(bytes, "a.csv")).toMatchObject({ ok: false, issues: [{ code: "file.too-large" }] });
    expect(await valueTables(bytes, "a.csv", readOwnRows)).toMatchObject({ ok: true, value: [{ lines: { length: 12 } }] });
  });
});
