import { type IndicatorCode, type Issue, type Measure, formatDate, nearest, period } from "@xhht/core";
import { type KnownIndicators, type Values, type ValueRow, sayPlace } from "@xhht/documents/exchange";

const measureWords: Record<Measure["kind"], string> = { ratio: "một tỷ lệ", level: "một mức độ", status: "một chuẩn", count: "một số đếm" };

const firstOfEach = (rows: readonly ValueRow[], key: (row: ValueRow) => string | null): Map<string, { row: ValueRow; count: number }> => {
  const found = new Map<string, { row: ValueRow; count: number }>();
  for (const row of rows) {
    const name = key(row);
    const met = name === null ? undefined : found.get(name);
    if (met) met.count += 1;
    else if (name !== null) found.set(name, { row, count: 1 });
  }
  return found;
};

const unknown = (code: IndicatorCode, { row, count }: { row: ValueRow; count: number }, kind: Measure["kind"], known: KnownIndicators): Issue => {
  const meant = nearest(code, known.keys());
  const message = `Không có chỉ số “${code}” trong gói quy định nào${meant === null ? "" : `, nhưng gần giống “${meant}”`}; ${count} dòng của mã ấy được hiểu là ${measureWords[kind]} và gộp riêng.`;
  const remedy = meant === null ? "Không cần làm gì nếu đó là chỉ số riêng của nơi này." : `Nếu gõ nhầm, hãy sửa mã thành “${meant}”; nếu đó là chỉ số riêng thì không cần làm gì.`;
  return { code: "values.indicator-unknown", severity: meant === null ? "hint" : "warning", place: sayPlace(row), message, remedy };
};

const isOutside = ({ on, period: id }: ValueRow): boolean => {
  const { from, to } = period(id)!;
  return on !== null && (on < from || on > to);
};

const outside = ({ row, count }: { row: ValueRow; count: number }): Issue => ({
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
  return [...[...strange].map(([code, met]) => unknown(code, met, measures.get(code)!.kind, known)), ...[...days.values()].map(outside)];
};
