import { cellStateLabel } from "@xhht/core";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { adx } from "./adx.ts";
import { csvwMetadata } from "./csvw.ts";
import { sampleFigures } from "./exports.test.data.ts";
import { figureColumns, figuresCsv } from "./figures-csv.ts";
import { sdmxJson } from "./sdmx-json.ts";
import { readCsv } from "../source/csv.ts";

const head = { id: "so-lieu-2026", sender: "XHHT", prepared: "2026-11-22T01:00:00Z" };

/** A message as a reader of SDMX-JSON sees it: positions resolved to ids. */
const unfold = (message: unknown): Record<string, Record<string, unknown>> => {
  const { data } = message as { data: { structures: [Structure]; dataSets: [{ observations: Record<string, (number | null)[]> }] } };
  const { dimensions, measures, attributes } = data.structures[0];
  const names = [...measures.observation, ...attributes.observation].map(({ id }) => id);
  return Object.fromEntries(
    Object.entries(data.dataSets[0].observations).map(([key, values]) => {
      const place = key.split(":").map((at, n) => dimensions.observation[n]!.values[Number(at)]!);
      const told = Object.fromEntries(values.map((value, n) => [names[n], value]));
      const status = attributes.observation[0]!.values[Number(told["OBS_STATUS"])]!.id;
      return [place.map(({ id, value }) => id ?? value).join(" "), { ...told, OBS_STATUS: status }];
    }),
  );
};
interface Coded {
  id: string;
  values: { id?: string; value?: string }[];
}
interface Structure {
  dimensions: { observation: Coded[] };
  measures: { observation: { id: string }[] };
  attributes: { observation: Coded[] };
}

describe("SDMX-JSON", () => {
  test("keeps value, bounds, coverage and each of the four states of every figure", () => {
    const told = unfold(sdmxJson(sampleFigures, head));
    expect(Object.keys(told)).toHaveLength(sampleFigures.length);
    expect(told["VN CLC_ICT 2026"]).toEqual({ OBS_VALUE: 0.25, NUMERATOR: 50, DENOMINATOR: 200, LOW: 0.125, HIGH: 0.625, REPORTED: 2, EXPECTED: 3, OBS_STATUS: "A" });
    expect(told["21007@0000 LIT_STD_LEVEL 2026"]).toMatchObject({ OBS_VALUE: 2, DENOMINATOR: null, OBS_STATUS: "A" });
    expect(told["21007@0000 LIT_STD_LEVEL 2026-S1"]).toMatchObject({ OBS_VALUE: null, OBS_STATUS: "O" });
    expect(told["21007@0000 CLC_ICT 2021-01-01/P5Y"]).toMatchObject({ OBS_VALUE: null, NUMERATOR: null, OBS_STATUS: "Q" });
    expect(told["21010@2025-07-01 CLC_ICT 2026-Q3"]).toMatchObject({ OBS_VALUE: null, OBS_STATUS: "M" });
  });

  test("refuses two figures in one place, and no figure at all", () => {
    expect(() => sdmxJson([sampleFigures[0]!, sampleFigures[0]!], head)).toThrow("two figures of VN");
    expect(() => sdmxJson([], head)).toThrow("says nothing");
  });
});

interface Element {
  name: string;
  attributes: Record<string, string>;
}

const elements = (xml: string): Element[] => {
  const found: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) =>
    found.push({ name: `${uri} ${local}`, attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])) }),
  );
  parser.write(xml).close();
  return found;
};

describe("ADX", async () => {
  const found = elements(await adx(sampleFigures, "2026-11-22T01:00:00Z"));
  const of = (name: string): Element[] => found.filter((one) => one.name === `urn:ihe:qrph:adx:2015 ${name}`);

  test("is one group a unit and period, its periods first day and length; a group without a number is left out", () => {
    expect(of("adx")).toHaveLength(1);
    expect(of("group").map(({ attributes }) => `${attributes["orgUnit"]} ${attributes["period"]}`)).toEqual(["VN 2026-01-01/P1Y", "21007@0000 2026-01-01/P1Y"]);
  });

  test("gives a ratio as its two parts and anything else as its one number", () => {
    expect(of("dataValue").map(({ attributes }) => `${attributes["dataElement"]}=${attributes["value"]}`)).toEqual([
      "CLC_ICT.numerator=50", "CLC_ICT.denominator=200", "CLC_ICT.reported=2", "CLC_ICT.expected=3",
      "CLC_ICT.numerator=1", "CLC_ICT.denominator=3", "LIT_STD_LEVEL=2",
    ]);
  });
});

describe("the open csv with its CSVW metadata", () => {
  const text = figuresCsv(sampleFigures);
  const metadata = csvwMetadata({ url: "so-lieu.csv", title: "Số liệu", licence: null }) as {
    dialect: { delimiter: string };
    tableSchema: { columns: { name: string; datatype: string | { base: string; format?: { decimalChar: string } } }[]; primaryKey: string[] };
  };
  const [{ rows }] = readCsv(Buffer.from(text)) as [ReturnType<typeof readCsv>[number]];
  const cells = rows.map(({ cells: row }) => figureColumns.map((_, at) => (row[at]?.kind === "text" ? row[at].text : "")));

  test("describes every column of the csv, in its order, and nothing else", () => {
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(cells[0]);
    expect(text.split("\r\n")[0]!.split(metadata.dialect.delimiter)).toHaveLength(metadata.tableSchema.columns.length);
  });

  test("each cell is of the datatype that the metadata says, and the key names each line once", () => {
    const shapes: Record<string, RegExp> = { string: /.*/u, integer: /^\d*$/u, decimal: /^(\d+(,\d+)?)?$/u };
    const wrong = cells.slice(1).flatMap((row) =>
      metadata.tableSchema.columns.filter(({ datatype }, at) => !shapes[typeof datatype === "string" ? datatype : datatype.base]!.test(row[at]!)),
    );
    expect(wrong).toEqual([]);
    const keys = cells.slice(1).map((row) => metadata.tableSchema.primaryKey.map((name) => row[cells[0]!.indexOf(name)]).join());
    expect(new Set(keys).size).toBe(sampleFigures.length);
  });

  test("writes decimals with a comma, states by name, and guards what a spreadsheet would calculate", () => {
    expect(text).toContain(";value;50;200;0,25;0,125;0,625;2;3\r\n");
    for (const state of Object.keys(cellStateLabel)) expect(text).toContain(`;${state};`);
    expect(text).toContain("'=Xã Suối Cạn");
  });
});
