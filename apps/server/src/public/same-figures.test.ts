import { formatNumber, formatPercent } from "@xhht/core";
import { readRows } from "@xhht/documents";
import { type ExchangeFigure, figureColumns } from "@xhht/documents/exchange";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPublicSite, type PublicSite, type Told } from "./public-site.test.data.ts";

let site: PublicSite;
let pages: string[];

beforeAll(async () => {
  site = await openPublicSite();
  const { commune, neighbour, province } = site.place;
  const told = (turn: number): Told =>
    Object.fromEntries(
      [...site.world.counting.asks(commune, "2026")].map((code, n): [string, Told[string]] => {
        const { measure } = site.world.measured(code)!;
        if (n % 5 === 3) return [code, [0, undefined, n % 2 === 0 ? "not_reported" : "not_applicable"]];
        if (measure.kind === "ratio") return [code, [100 + ((n * 37 * turn) % 800), 1000 + n * turn, n % 7 === 2 ? "suppressed" : "value"]];
        return [code, [measure.kind === "level" ? measure.max : n % 2]];
      }),
    );
  await site.send(commune, told(1), new Date("2026-11-20T03:00:00Z"));
  await site.send(neighbour, told(3), new Date("2026-11-21T03:00:00Z"));
  pages = [commune, neighbour, province, "VN"].map((id) => `/cong-khai/${id.split("@")[0]}/2026`);
});
afterAll(() => site.close());

type Row = Record<keyof ExchangeFigure, string | number | null>;
const near = (row: Row): Row => ({ ...row, ...Object.fromEntries(["ratio", "low", "high"].map((name) => [name, typeof row[name as "ratio"] === "number" ? Number((row[name as "ratio"] as number).toPrecision(12)) : row[name as "ratio"]])) });

/** The cells of a file of rows, by the names of its columns. */
const rowsOf = async (bytes: Uint8Array, name: string, head: number): Promise<Row[]> => {
  const sheets = await readRows(bytes, name);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.issues));
  return sheets.value[0]!.rows.slice(head).filter(({ cells }) => cells.some(({ kind }) => kind !== "empty")).map(({ cells }) =>
    near(Object.fromEntries(figureColumns.map(({ name: column, kind }, at) => {
      const cell = cells[at];
      if (!cell || cell.kind === "empty") return [column, null];
      if (cell.kind === "number") return [column, cell.number];
      const text = "text" in cell ? cell.text : "";
      return [column, kind === "string" ? text : Number(text.replace(",", "."))];
    })) as Row),
  );
};

const figuresOf = async (page: string): Promise<Row[]> => (JSON.parse((await site.get(`${page}.json`)).text) as { figures: Row[] }).figures.map(near);

test("csv, xlsx and json hold the same cells", async () => {
  for (const page of pages) {
    const figures = await figuresOf(page);
    expect(figures.length).toBeGreaterThan(5);
    expect(await rowsOf((await site.get(`${page}.csv`)).bytes, "a.csv", 1)).toEqual(figures.map((one) => ({ ...one, period: expect.anything() })));
    expect(await rowsOf((await site.get(`${page}.xlsx`)).bytes, "a.xlsx", 2)).toEqual(figures.map((one) => ({ ...one, period: expect.anything() })));
  }
});

test("SDMX-JSON holds the same numbers", async () => {
  for (const page of pages) {
    const { data } = JSON.parse((await site.get(`${page}.sdmx.json`)).text);
    const [{ dimensions, measures }] = data.structures;
    const [area, indicator] = dimensions.observation;
    const names = measures.observation.map(({ id }: { id: string }) => id.toLowerCase());
    const told = Object.entries(data.dataSets[0].observations as Record<string, (number | null)[]>).map(([key, values]) => {
      const [a, b] = key.split(":").map(Number);
      return { unit: area.values[a!].id, indicator: indicator.values[b!].id, ...Object.fromEntries(names.map((name: string, at: number) => [name, values[at] ?? null])) };
    });
    const wanted = (await figuresOf(page)).map(({ unit, indicator: code, numerator, denominator, reported, expected }) => ({ unit, indicator: code, numerator, denominator, reported, expected }));
    expect(told).toEqual(wanted.map((one) => expect.objectContaining(one)));
  }
});

test("ADX holds the same whole numbers", async () => {
  for (const page of pages) {
    const { text } = await site.get(`${page}.adx.xml`);
    const told = Object.fromEntries([...text.matchAll(/dataElement="([^"]+)" value="([^"]+)"/g)].map(([, element, value]) => [element!, Number(value)]));
    const wanted = (await figuresOf(page)).flatMap(({ indicator, numerator, denominator, reported, expected }) =>
      Object.entries({ [denominator === null ? "" : ".numerator"]: numerator, ".denominator": denominator, ".reported": reported, ".expected": expected }).flatMap(([end, value]) => (value === null ? [] : [[`${indicator}${end}`, value]])),
    );
    expect(told).toEqual(Object.fromEntries(wanted));
  }
});

/** What the page writes in the cell of a figure. */
const written = ({ state, indicator, numerator, denominator, ratio, reported }: Row): RegExp => {
  if (state === "suppressed") return /^Không công bố/;
  if (state === "not_applicable") return /^(Không phát sinh|chưa công bố)$/;
  if (state === "not_reported") return /^(Chưa báo cáo|chưa công bố)$/;
  const exact = (text: string): RegExp => new RegExp(`^${text.replace(/[.()]/g, "\\$&")}$`);
  if (denominator === null) return new RegExp(`(^|\\D)${formatNumber(Number(numerator))}$|^(có|chưa)$`);
  const units = reported !== null && String(indicator).includes("@") ? " đơn vị" : "";
  return exact(`${formatPercent(Math.round(Number(ratio) * 10_000) / 100)} (${formatNumber(Number(numerator))}/${formatNumber(Number(denominator))}${units})`);
};

test("the page writes the same figures, line by line", async () => {
  for (const page of pages) {
    const { text } = await site.get(page);
    const lines = [...text.matchAll(/<tr role="row" id="([^"]+)">[\s\S]*?data-label="Kết quả"><span><span class="[^"]*">([^<]*)</g)].map(([, code, says]) => [code!, says!] as const);
    const figures = await figuresOf(page);
    expect(lines.map(([code]) => code)).toEqual(figures.map(({ indicator }) => String(indicator).split("@")[0]));
    for (const [at, [, says]] of lines.entries()) expect(says).toMatch(written(figures[at]!));
  }
});

test("the metadata of the csv name its very columns, and the csv names its metadata", async () => {
  const { text, headers } = await site.get(`${pages[0]}.csv`);
  const { url, tableSchema } = JSON.parse((await site.get(`${pages[0]}.csv-metadata.json`)).text);
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.slice(1).split("\r\n")[0]!.split(";")).toEqual(tableSchema.columns.map(({ name }: { name: string }) => name));
  expect(headers.link).toBe(`<${pages[0]}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`);
  expect(url).toBe("2026.csv");
  expect(headers["content-disposition"]).toBe(`attachment; filename="so-lieu-${pages[0]!.split("/")[2]}-2026.csv"`);
});
