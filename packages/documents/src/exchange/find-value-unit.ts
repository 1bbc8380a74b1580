import { type IsoDate, type Issue, type Result, type Unit, type UnitTree, existsOn, fail, formatDate, fullName, ok, versionOn } from "@xhht/core";

/** A unit in words, as it was on a day of its life: `Xã Vạn Hòa (16327)`. */
export const sayUnit = (unit: Unit, on: IsoDate = unit.validTo ?? "9999-12-31"): string =>
  unit.code === "VN" ? "Cả nước" : `${fullName(versionOn(unit, on))} (${unit.code})`;

const life = ({ validFrom, validTo }: Unit): string =>
  [validFrom === "0000" ? "" : `từ ${formatDate(validFrom)}`, validTo === null ? "" : `đến hết ${formatDate(validTo)}`].filter(Boolean).join(" ");

const widths = [2, 3, 5];

/** Codes that lost their zeros in a spreadsheet: 4 may have been 04, 004 or 00004. */
const withZeros = (code: string, tree: UnitTree): Unit[] =>
  /^\d{1,4}$/.test(code) ? widths.flatMap((width) => (width > code.length ? tree.withCode(code.padStart(width, "0")) : [])) : [];

/** What is said of a line whose unit was named by its whole identity and was not there on the line's day. */
export const unitNotThen = (unit: Unit, on: IsoDate, place: string): Issue => ({
  code: "values.unit-not-then",
  severity: "error",
  place,
  message: `${sayUnit(unit)} ${life(unit)}: không có vào ngày ${formatDate(on)}.`,
  remedy: "Hãy ghi vào cột on một ngày đơn vị còn tồn tại, hoặc dùng mã của đơn vị có vào ngày ấy.",
});

/**
 * The unit that bears a code on a day; a whole identity, `21439@2025-07-01`, names one without a day. A code that no unit
 * bears on that day is refused with the units that bear it on others, and with what became of them.
 */
export const findValueUnit = (tree: UnitTree, code: string, on: IsoDate, place: string): Result<Unit> => {
  const refuse = (kind: string, message: string, remedy: string): Result<Unit> =>
    fail({ code: `values.unit-${kind}`, severity: "error", place, message, remedy });
  if (code === "") return refuse("missing", "Thiếu mã đơn vị.", "Hãy ghi mã đơn vị hành chính vào cột unit, đủ cả số 0 ở đầu.");
  const unit = code.includes("@") ? tree.byId(code) : tree.at({ code, on });
  if (unit) return ok(unit);
  const others = tree.withCode(code);
  if (others.length > 0) {
    const known = others.map((one) => `${sayUnit(one)} ${life(one)}`.trim()).join("; ");
    const heirs = others.flatMap((one) => tree.successors(one)).flatMap(({ to }) => tree.byId(to) ?? []).filter((one) => existsOn(one, on));
    const instead = heirs.length > 0 ? `; nếu là số của nơi nay đang có thì dùng mã của nơi ấy: ${[...new Set(heirs)].map((one) => sayUnit(one, on)).join(", ")}` : "";
    const day = others.find(({ validTo }) => validTo !== null && validTo < on)?.validTo ?? others[0]!.validFrom;
    return refuse(
      "not-then",
      `Mã ${code} không có vào ngày ${formatDate(on)}. Mã này thuộc về: ${known}.`,
      `Nếu là số của đơn vị ấy, hãy ghi vào cột on một ngày đơn vị còn tồn tại (ví dụ ${day})${instead}.`,
    );
  }
  const padded = withZeros(code, tree).filter((one) => existsOn(one, on));
  if (padded.length > 0)
    return refuse("zeros", `Không có mã “${code}”; bảng tính có thể đã bỏ mất số 0 ở đầu.`, `Hãy định dạng cột unit là chữ (Text) rồi ghi đủ số 0: ${padded.map((one) => sayUnit(one, on)).join(" hay ")}.`);
  return refuse("unknown", `Không có đơn vị nào mang mã “${code}”.`, "Hãy tra lại bằng lệnh “xhht units find <tên>”.");
};
