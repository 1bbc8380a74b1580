import type { Target } from "../target/target.ts";
import { nearest } from "../text/nearest.ts";
import { repeated, wrong, type Problem } from "./problem.ts";

type Path = Problem["path"];

const missing = (path: Path, id: string, known: readonly string[]): Problem => {
  const meant = nearest(id, known);
  return {
    code: "plugin.no-such-target",
    path,
    what: `nhắc đến chỉ tiêu “${id}” không có ở đây`,
    remedy: meant ? `Có phải là “${meant}”?` : "Thêm chỉ tiêu đó, hoặc bỏ khóa này.",
  };
};

const nestsInItself = (target: Target, byId: ReadonlyMap<string, Target>): boolean => {
  const seen = new Set<string>();
  for (let one: Target | undefined = target; one?.within; one = byId.get(one.within)) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
};

const targetProblems = (target: Target, path: Path, byId: ReadonlyMap<string, Target>): Problem[] => {
  const problems: Problem[] = [];
  const known = [...byId.keys()];
  const { within, pairedWith, comparator, value, reading } = target;
  if (within !== undefined && !byId.has(within)) problems.push(missing([...path, "within"], within, known));
  if (nestsInItself(target, byId))
    problems.push(wrong([...path, "within"], "chỉ tiêu nằm trong chính nó", "Chỉ ra chỉ tiêu lớn hơn."));
  if (pairedWith !== undefined) {
    const other = byId.get(pairedWith);
    if (!other) problems.push(missing([...path, "pairedWith"], pairedWith, known));
    else if (other.pairedWith !== target.id) {
      problems.push(
        wrong(
          [...path, "pairedWith"],
          `“${pairedWith}” không ghép lại với “${target.id}”`,
          "Hai chỉ tiêu của một cặp phải nhắc đến nhau.",
        ),
      );
    }
  }
  if ((comparator === null) !== (value === null)) {
    problems.push(
      wrong(
        path,
        "có so sánh mà không có giá trị, hoặc ngược lại",
        "Điền cả comparator và value, hoặc để cả hai là null.",
      ),
    );
  }
  if ((comparator === "avg_per_year") !== (reading.kind === "change")) {
    problems.push(
      wrong(
        path,
        "“avg_per_year” phải đi cùng cách đọc “change”",
        "Dùng averageChange(…) cho mức tăng, giảm trung bình mỗi năm.",
      ),
    );
  }
  if (value !== null && (reading.kind === "share" || reading.kind === "degree") && (value < 0 || value > 100)) {
    problems.push(wrong([...path, "value"], `tỷ lệ ${value}% nằm ngoài 0–100%`, "Xem lại con số."));
  }
  if (reading.kind === "carriedOut" && value !== null) {
    problems.push(
      wrong([...path, "value"], "cách đọc “carriedOut” không có con số", "Để value và comparator là null."),
    );
  }
  return problems;
};

/** What is wrong between targets that stand together: ids, nesting, pairs, values that do not fit the reading. */
export const targetsProblems = (targets: readonly Target[], path: Path): Problem[] => {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return [
    ...repeated(
      targets.map(({ id }) => id),
      path,
      "chỉ tiêu",
    ),
    ...targets.flatMap((target, index) => targetProblems(target, [...path, index], byId)),
  ];
};
