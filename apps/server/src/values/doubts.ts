import { type IndicatorCode, type Issue, type Measure, formatDate, formatNumber, nearest, period } from "@xhht/core";
import { type KnownIndicators, type Values, type ValueRow, sayPlace } from "@xhht/documents/exchange";

const measureWords: Record<Measure["kind"], string> = { ratio: "một tỷ lệ", level: "một mức độ", status: "một chuẩn", count: "một số đếm" };

const kinds = Object.keys(measureWords) as Measure["kind"][];

/** A thing that lines say, with the first that says it and how many do. */
interface Met {
  row: ValueRow;
  count: number;
}

const firstOfEach = (rows: readonly ValueRow[], key: (row: ValueRow) => string | null): Map<string, Met> => {
  const found = new Map<string, Met>();
  for (const row of rows) {
    const name = key(row);
    const met = name === null ? undefined : found.get(name);
    if (met) met.count += 1;
    else if (name !== null) found.set(name, { row, count: 1 });
  }
  return found;
};

/** A code close to one that is known was probably mistyped: each is told apart. */
const mistyped = (code: IndicatorCode, meant: IndicatorCode, { row, count }: Met, kind: Measure["kind"]): Issue => ({
  code: "values.indicator-unknown",
  severity: "warning",
  place: sayPlace(row),
  message: `Không có chỉ số “${code}” trong gói quy định nào, nhưng gần giống “${meant}”; ${formatNumber(count)} dòng của mã ấy được hiểu là ${measureWords[kind]} và gộp riêng.`,
  remedy: `Nếu gõ nhầm, hãy sửa mã thành “${meant}”; nếu đó là chỉ số riêng thì không cần làm gì.`,
});

const listed = 5;

/** Codes of a place's own that are read alike are told together. */
const unheardOf = (codes: readonly { code: IndicatorCode; found: Met }[], kind: Measure["kind"]): Issue => {
  const names = codes.slice(0, listed).map(({ code }) => `“${code}”`).join(", ");
  const more = codes.length > listed ? ` và ${formatNumber(codes.length - listed)} mã khác` : "";
  const lines = codes.reduce((sum, { found }) => sum + found.count, 0);
  return {
    code: "values.indicator-unknown",
    severity: "hint",
    place: sayPlace(codes[0]!.found.row),
    message: `Không có chỉ số ${names}${more} trong gói quy định nào; ${formatNumber(lines)} dòng được hiểu là ${measureWords[kind]} và gộp riêng theo từng mã.`,
    remedy: "Không cần làm gì nếu đó là chỉ số riêng của nơi này.",
  };
};

const unknown = (met: ReadonlyMap<IndicatorCode, Met>, measures: Values["measures"], known: KnownIndicators): Issue[] => {
  const each = [...met].map(([code, found]) => ({ code, found, meant: nearest(code, known.keys()), kind: measures.get(code)!.kind }));
  return [
    ...each.flatMap(({ code, found, meant, kind }) => (meant === null ? [] : [mistyped(code, meant, found, kind)])),
    ...kinds.flatMap((kind) => {
      const alike = each.filter((one) => one.meant === null && one.kind === kind);
      return alike.length > 0 ? [unheardOf(alike, kind)] : [];
    }),
  ];
};

const isOutside = ({ on, period: id }: ValueRow): boolean => {
  if (on === null) return false;
  const { from, to } = period(id)!;
  return on < from || on > to;
};

const outside = ({ row, count }: Met): Issue => ({
  code: "values.day-outside",
  severity: "warning",
  place: sayPlace(row),
  message: `Ngày ${formatDate(row.on!)} ở cột on nằm ngoài kỳ ${row.period} (${count} dòng); đơn vị được hiểu theo ngày ấy.`,
  remedy: "Hãy xem lại ngày và kỳ; không cần làm gì nếu số của kỳ được đếm vào ngày ấy.",
});

const nothing: Issue = {
  code: "values.no-lines",
  severity: "warning",
  place: "tệp",
  message: "Các tệp chỉ có dòng tên cột, không có dòng số liệu nào.",
  remedy: "Hãy xem lại có đúng tệp đã điền hay không.",
};

/** What is odd about good values, without being wrong: codes that nobody defines, days outside their period, no line at all. */
export const doubtsOf = ({ rows, measures }: Values, known: KnownIndicators): Issue[] => {
  if (rows.length === 0) return [nothing];
  const strange = firstOfEach(rows, ({ indicator }) => (known.has(indicator) ? null : indicator));
  const days = firstOfEach(rows, (row) => (isOutside(row) ? `${row.file} ${row.on} ${row.period}` : null));
  return [...unknown(strange, measures, known), ...[...days.values()].map(outside)];
};
