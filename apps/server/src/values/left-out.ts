import { type Issue, type IsoDate, type Unit, type Unplaced, formatDate, formatNumber } from "@xhht/core";
import { type ValueRow, sayPlace, sayUnit, sayValue } from "@xhht/documents/exchange";
import { levelWords } from "./reporting-level.ts";

const warning = (code: string, row: ValueRow, message: string, remedy: string): Issue => ({
  code: `roll-up.${code}`,
  severity: "warning",
  place: sayPlace(row),
  message,
  remedy,
});

const own = (row: ValueRow): string => `${sayUnit(row.unit)} có số riêng ${sayValue(row)} cho ${row.indicator} kỳ ${row.period}`;
const list = (units: readonly Unit[]): string => [...new Set(units)].map((unit) => sayUnit(unit)).join(", ");

/** A unit's own figure beside those of the units below it: it is never added to them. */
export const ownFigureLeftOut = (row: ValueRow, above: readonly Unit[], other: ValueRow): Issue =>
  warning(
    "own-figure",
    row,
    `${own(row)}, còn ${list(above)} được cộng từ số của ${levelWords[other.unit.level]}, như ${sayUnit(other.unit)} (${sayPlace(other)}); số riêng không được cộng thêm vào.`,
    `Không cần làm gì nếu đó là số tổng để đối chiếu; muốn gộp theo ${levelWords[row.unit.level]} thì bỏ các dòng của ${levelWords[other.unit.level]}.`,
  );

/** A line of the nation itself: there is nothing above it. */
export const nothingAbove = (row: ValueRow): Issue =>
  warning("nothing-above", row, `${own(row)}, nhưng không có đơn vị nào ở trên để gộp lên.`, "Không cần làm gì; dòng này không đổi kết quả.");

/** A unit that ended in the period, and whose successors report the period too: its people are in their figure. */
export const replacedBySuccessors = (row: ValueRow, above: readonly Unit[]): Issue =>
  warning(
    "replaced",
    row,
    `${own(row)}, và đơn vị kế thừa cũng có số của kỳ ấy; ở ${list(above)} chỉ cộng số của đơn vị kế thừa để không ai bị tính hai lần.`,
    "Nếu hai bên đếm hai khoảng thời gian khác nhau, hãy ghi hai kỳ khác nhau (ví dụ 2025-H1 và 2025-H2).",
  );

const reasons: Record<Unplaced["reason"], (day: string, row: ValueRow) => string> = {
  no_successor: (day) => `nhưng không rõ đơn vị nào kế thừa vào ngày ${day}`,
  other_level: (day, { unit }) => `nhưng vào ngày ${day} không còn ${levelWords[unit.level]} để nhận số ấy`,
  successor_reported: (day) => `nhưng đơn vị kế thừa có vào ngày ${day} đã có số của chính mình cho kỳ ấy`,
};

/** A line that has no place on the boundaries asked for. */
export const withoutPlace = (row: ValueRow, reason: Unplaced["reason"], on: IsoDate): Issue =>
  warning("without-place", row, `${own(row)}, ${reasons[reason](formatDate(on), row)}; số ấy không được cộng.`, "Hãy xem theo ranh giới lúc báo cáo (--view reported), hoặc xin số của đơn vị kế thừa.");

/** An indicator that no line reports at the level where it is counted: what `expected` counts then. */
export const countedElsewhere = (row: ValueRow, above: readonly Unit[]): Issue => ({
  ...warning("level", row, `${row.indicator} kỳ ${row.period} ở ${list(above)} được gộp theo ${levelWords[row.unit.level]}, vì tệp chỉ có số của cấp ấy; cột expected đếm ${levelWords[row.unit.level]}.`, "Không cần làm gì nếu đúng ý; muốn gộp theo cấp xã thì thêm số của các xã."),
  severity: "hint",
});

/** Units of the day asked for that were made of several, of which only some brought a figure. */
export const partlyHeard = ({ indicator, period }: ValueRow, units: readonly Unit[], on: IsoDate): Issue => ({
  code: "roll-up.partly",
  severity: "hint",
  place: `${indicator} kỳ ${period}`,
  message: `Theo ranh giới ngày ${formatDate(on)}, ${units.length} đơn vị mới có số của một phần các đơn vị đã nhập vào, như ${sayUnit(units[0]!, on)}; số ấy được cộng, nhưng đơn vị chưa tính là đã báo cáo.`,
  remedy: "Hãy xin thêm số của các đơn vị còn thiếu.",
});

/** As many lines of one indicator and period as are named one by one. */
const named = 3;

/** Warnings of one kind about one indicator and period: each by itself, or where they are many the first with the count of the others. */
export const inShort = (issues: readonly Issue[]): Issue[] => {
  const [first] = issues;
  if (first === undefined || issues.length <= named) return [...issues];
  return [{ ...first, message: `${first.message} Cũng như vậy với ${formatNumber(issues.length - 1)} dòng khác của chỉ số và kỳ ấy.` }];
};

/** One warning for each thing, however often it was met. */
export const once = (issues: readonly Issue[]): Issue[] => [...new Map(issues.map((issue) => [`${issue.code} ${issue.place} ${issue.message}`, issue])).values()];
