import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

const unsafe = (path: Path, what: string): Problem => ({
  code: "plugin.not-json",
  path,
  what: `có ${what}, không ghi được vào JSON`,
  remedy: "Dùng chữ, số, true/false, null, danh sách hoặc nhóm khóa; khóa không có giá trị thì bỏ hẳn.",
});

const deepest = 40;

/** Finds whatever a JSON round trip would lose or change: undefined, functions, dates, NaN, -0, holes, circles. */
export const jsonProblems = (value: unknown, path: Path = [], above: readonly unknown[] = []): Problem[] => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? []
      : [unsafe(path, `số ${Object.is(value, -0) ? "-0" : value}`)];
  }
  if (typeof value !== "object") return [unsafe(path, `giá trị kiểu ${typeof value}`)];
  if (above.includes(value) || above.length > deepest) return [unsafe(path, "vòng lặp hoặc quá nhiều tầng lồng nhau")];
  const next = [...above, value];
  if (Array.isArray(value)) {
    const extra =
      Object.keys(value).length !== value.length ? [unsafe(path, "danh sách thiếu phần tử hoặc thừa khóa")] : [];
    return [...extra, ...value.flatMap((item, index) => jsonProblems(item, [...path, index], next))];
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    return [unsafe(path, `đối tượng ${value.constructor?.name ?? "lạ"}`)];
  return Reflect.ownKeys(value).flatMap((key) => {
    if (typeof key === "symbol" || key === "__proto__") return [unsafe(path, `khóa ${String(key)}`)];
    const property = Object.getOwnPropertyDescriptor(value, key)!;
    if (!property.enumerable || property.get) return [unsafe([...path, key], "khóa tính toán hoặc ẩn")];
    return jsonProblems(property.value, [...path, key], next);
  });
};
