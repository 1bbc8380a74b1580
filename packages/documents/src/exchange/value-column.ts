import { type Issue, type Result, fail, fold, nearest, ok } from "@xhht/core";

/** A column of a file of values, by the name that stands in its first row. */
export type ValueColumn = "unit" | "indicator" | "period" | "numerator" | "denominator" | "state" | "on";

/** Every column of a file of values, in the order in which we write them, with the words that people read beside the name. */
export const valueColumns: Record<ValueColumn, { label: string; required: boolean }> = {
  unit: { label: "Mã đơn vị", required: true },
  indicator: { label: "Mã chỉ số", required: true },
  period: { label: "Kỳ", required: true },
  numerator: { label: "Tử số, mức độ hoặc số đếm", required: true },
  denominator: { label: "Mẫu số", required: true },
  state: { label: "Trạng thái", required: true },
  on: { label: "Ngày của số liệu", required: false },
};

const names = Object.keys(valueColumns) as ValueColumn[];

/** Where each column stands, counted from 0. */
export type ColumnPlaces = Partial<Record<ValueColumn, number>>;

const issue = (code: string, place: string, message: string, remedy: string): Issue => ({
  code,
  severity: "error",
  place,
  message,
  remedy,
});

/**
 * Finds the columns by the names in a first row, in any order and case. Columns of other names are for people and are left
 * alone, unless one looks like a misspelt name that is missing.
 */
export const findColumns = (header: readonly string[], place: string): Result<ColumnPlaces> => {
  const found: ColumnPlaces = {};
  const issues: Issue[] = [];
  const given = header.map((text) => fold(text).trim());
  for (const [at, text] of given.entries()) {
    const name = names.find((one) => one === text);
    if (name === undefined) continue;
    if (found[name] !== undefined)
      issues.push(issue("values.column-twice", place, `Cột “${name}” đứng ở hai nơi: cột thứ ${found[name] + 1} và cột thứ ${at + 1}.`, "Hãy bỏ bớt một cột."));
    found[name] = at;
  }
  const missing = names.filter((name) => found[name] === undefined);
  for (const [at, text] of given.entries()) {
    const meant = text.length > 1 && !names.includes(text as ValueColumn) ? nearest(text, missing) : null;
    if (meant !== null)
      issues.push(issue("values.column-misspelt", place, `Tên cột “${header[at]}” không có, nhưng gần giống “${meant}”.`, `Hãy đổi tên cột thành “${meant}”, hoặc đặt một tên khác hẳn nếu đó là cột ghi chú.`));
  }
  const absent = missing.filter((name) => valueColumns[name].required);
  if (absent.length > 0)
    issues.push(
      issue(
        "values.column-missing",
        place,
        `Dòng đầu thiếu cột ${absent.map((name) => `“${name}” (${valueColumns[name].label.toLowerCase()})`).join(", ")}.`,
        `Dòng đầu phải là tên cột: ${names.filter((name) => valueColumns[name].required).join(",")}, và nếu cần thì thêm on.`,
      ),
    );
  return issues.length > 0 ? fail(...issues) : ok(found);
};
