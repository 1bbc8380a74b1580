import { figureColumns } from "./figures-csv.ts";

const datatypes = {
  string: "string",
  integer: { base: "integer" },
  decimal: { base: "decimal", format: { decimalChar: "," } },
} as const;

/**
 * CSVW metadata of the open csv, for the file `url`: what each column is, that `;` stands between cells and `,` before decimals, that
 * an empty cell says nothing. To be published as `<url>-metadata.json`. `licence` is the address of the terms, or null.
 */
export const csvwMetadata = ({ url, title, licence }: { url: string; title: string; licence: string | null }): object => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }],
  url,
  "dc:title": title,
  ...(licence === null ? {} : { "dc:license": { "@id": licence } }),
  dialect: { encoding: "utf-8", delimiter: ";", lineTerminators: ["\r\n"], header: true, headerRowCount: 1 },
  tableSchema: {
    columns: figureColumns.map(({ name, title: titles, kind }) => ({ name, titles: { vi: [name, titles] }, datatype: datatypes[kind] })),
    primaryKey: ["unit", "indicator", "period"],
  },
});
