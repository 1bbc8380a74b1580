import type { EntryKey } from "../entry.ts";
import type { EntryRule, Look, Remark } from "../finding.ts";
import type { FormRow } from "../form.ts";
import { ifRight, named, now, num, ratiosOf } from "./look.ts";

/** Rows with the row that answers for one of the targets they name; each row once. */
const related = (rows: readonly FormRow[], named: (row: FormRow) => (string | undefined)[]): [FormRow, FormRow][] =>
  rows.flatMap((row) => {
    const ids = named(row);
    const found = rows.find((one) => one !== row && one.targets.some(({ id }) => ids.includes(id)));
    return found ? [[row, found] as [FormRow, FormRow]] : [];
  });

/** The numerators of two rows where the first is larger than the second may be. */
const exceeds = (look: Look, low: FormRow, high: FormRow): { keys: [EntryKey, EntryKey]; says: string } | null => {
  if (!low.cells || !high.cells || !("of" in low.cells) || !("of" in high.cells)) return null;
  const keys: [EntryKey, EntryKey] = [low.cells.of, high.cells.of];
  const [a, b] = [now(look, keys[0]), now(look, keys[1])];
  if (a === null || b === null || a <= b) return null;
  return { keys, says: `“${low.label}” là ${num(a)}, nhiều hơn “${high.label}” là ${num(b)}` };
};

const achievedOverRegistered: EntryRule = (look) =>
  related(look.rows, ({ targets }) =>
    targets.filter(({ modality }) => modality.includes("register")).map(({ pairedWith }) => pairedWith),
  ).flatMap(([registered, achieved]): Remark[] => {
    const over = exceeds(look, achieved, registered);
    if (!over) return [];
    const remedy = ifRight("ghi vì sao số đạt nhiều hơn số đăng ký");
    return [{ key: over.keys[0], message: `${over.says}.`, remedy, about: over.keys }];
  });

const partOverWhole: EntryRule = (look) =>
  related(look.rows, ({ targets }) => targets.map(({ within }) => within)).flatMap(([part, whole]): Remark[] => {
    const over = exceeds(look, part, whole);
    if (!over) return [];
    const remedy = ifRight("ghi vì sao phần nhiều hơn toàn bộ");
    return [{ key: over.keys[0], message: `${over.says} mà nó là một phần.`, remedy, about: over.keys }];
  });

const noBase: EntryRule = (look) =>
  look.form.bases.flatMap(({ key }) => {
    if ((look.entries[key]?.state ?? "not_reported") !== "not_reported") return [];
    const parts = ratiosOf(look).filter(({ cells }) => cells.outOf === key && now(look, cells.of) !== null);
    if (parts.length === 0) return [];
    return {
      key,
      message: `Chưa có ${named(look, key)} nên chưa tính được tỷ lệ của ${parts.map(({ label }) => `“${label}”`).join(", ")}.`,
      remedy: "Nhập tổng số; nếu chưa có nguồn, ghi lý do.",
      about: [key, ...parts.map(({ cells }) => cells.of)],
    };
  });

const zeroBase: EntryRule = (look) =>
  look.form.bases.flatMap(({ key }) =>
    now(look, key) === 0
      ? {
          key,
          message: `${named(look, key)} là 0 nên không có tỷ lệ.`,
          remedy: "Nếu đơn vị không có đối tượng này, chọn “Không phát sinh”; nếu đúng là 0, ghi lý do.",
        }
      : [],
  );

/** Questions that cells raise beside each other. */
export const amongCells: Record<string, EntryRule> = {
  "pair.achieved-over-registered": achievedOverRegistered,
  "part.over-whole": partOverWhole,
  "ratio.no-base": noBase,
  "base.zero": zeroBase,
};
