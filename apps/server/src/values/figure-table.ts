import { type UnitTree, formatNumber, formatPercent, fullName, versionOn } from "@xhht/core";
import { isSilent, type RolledFigure } from "./rolled-figure.ts";

const nameOf = (id: string, tree: UnitTree): string => {
  const unit = tree.byId(id);
  if (unit === undefined) return "Cả nước";
  const until = unit.validTo === null ? "" : ", đến hết " + unit.validTo.split("-").toReversed().join("/");
  return `${fullName(versionOn(unit, unit.validTo ?? "9999-12-31"))} (${unit.code}${until})`;
};

const percent = (ratio: number): string => formatPercent(ratio * 100, { decimals: 2 });

const range = ({ low, high, ratio, denominator }: RolledFigure): string => {
  if (low === null || high === null) return "–";
  if (low === high && low === ratio) return "=";
  const say = denominator === null ? (n: number): string => formatNumber(n) : percent;
  return `${say(low)} – ${say(high)}`;
};

const hiddenNumber = "dưới 5";

const cells = (figure: RolledFigure, tree: UnitTree): string[] => {
  const { unit, indicator, period, numerator, denominator, ratio, reported, expected } = figure;
  const silent = isSilent(figure);
  return [
    nameOf(unit, tree),
    indicator,
    period,
    silent ? "–" : numerator === null ? hiddenNumber : formatNumber(numerator),
    silent || denominator === null ? "–" : formatNumber(denominator),
    ratio === null ? "–" : percent(ratio),
    range(figure),
    `${formatNumber(reported)}/${formatNumber(expected)}`,
  ];
};

const heads = ["Đơn vị", "Chỉ số", "Kỳ", "Tử số", "Mẫu số", "Tỷ lệ", "Thấp nhất – cao nhất", "Đã báo cáo"];
/** Numbers stand at the right. */
const firstNumber = 3;

/** Letters as they are seen: a letter with its marks takes one place. */
const width = (text: string): number => [...text.normalize("NFC")].length;

/** Figures as a table for people, numbers in Vietnamese; `–` where there is none, `=` where the figure can no longer change. */
export const figureTable = (figures: readonly RolledFigure[], tree: UnitTree): string => {
  if (figures.length === 0) return "Không có đơn vị cấp trên nào để gộp lên.";
  const rows = [heads, ...figures.map((figure) => cells(figure, tree))];
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => width(row[at]!))));
  const line = (row: readonly string[]): string =>
    row.map((text, at) => {
      const space = " ".repeat(widths[at]! - width(text));
      return at < firstNumber ? text + space : space + text;
    }).join("  ").trimEnd();
  const [head, ...below] = rows;
  return [line(head!), widths.map((one) => "─".repeat(one)).join("  "), ...below.map(line)].join("\n");
};
