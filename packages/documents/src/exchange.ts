// The second door of this package: values in files, without what writes letters, so that a program that only adds up starts at once.
export { type ValueColumn, valueColumns } from "./exchange/value-column.ts";
export { type ValuePlace, type ValueRow, sayPlace } from "./exchange/value-row.ts";
export { type KnownIndicators, sayValue, valueCell } from "./exchange/value-measure.ts";
export { type Values, type ValueTable, beginValues, sortValues } from "./exchange/read-values.ts";
export { readOwnRows, valueTables } from "./exchange/value-tables.ts";
export { sayUnit } from "./exchange/find-value-unit.ts";
export { type ExchangeFigure, indicatorName, observedFigure } from "./exchange/exchange-figure.ts";
export { type MessageHead, sdmxJson } from "./exchange/sdmx-json.ts";
export { adx } from "./exchange/adx.ts";
export { figureColumns, figuresCsv } from "./exchange/figures-csv.ts";
export { csvwMetadata } from "./exchange/csvw.ts";
export { type ValueLine, valueLine, valuesCsv } from "./exchange/value-file.ts";
export { type CsvCell, csvText } from "./write/csv.ts";
export { valuesXlsx } from "./exchange/values-xlsx.ts";
export { type ImportGround, type ImportLine, type ImportPlan, layImport, linesOf } from "./exchange/plan-import.ts";
export { type DoubtfulNumber, type SettledNumber, doubtfulNumbers, settleNumbers } from "./exchange/settle-numbers.ts";
export { doubtfulNumber } from "./exchange/read-whole-number.ts";
export { readerOfProcess } from "./source/reader.ts";
