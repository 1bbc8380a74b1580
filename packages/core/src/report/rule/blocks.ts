import { parseVietnameseNumber } from "../../text/number.ts";
import { choicesOf } from "../choices.ts";
import type { EntryRule, Look } from "../finding.ts";
import type { CellSpec } from "../form.ts";
import { named, now, num, ratiosOf } from "./look.ts";

/** Cells with a number for which a test holds, as one sentence each. */
const eachNumber =
  (
    wrong: (value: number, spec: CellSpec) => boolean,
    message: (value: string, spec: CellSpec) => string,
    remedy: string,
  ): EntryRule =>
  (look) =>
    look.specs.flatMap((spec) => {
      const value = now(look, spec.key);
      return value !== null && wrong(value, spec) ? { key: spec.key, message: message(num(value), spec), remedy } : [];
    });

const why = ({ takes, label }: CellSpec, typed: string): [message: string, remedy: string] => {
  if (takes.kind === "text")
    return [
      `“${label}” dài ${num(typed.length)} ký tự, nhiều hơn ${num(takes.most)} ký tự cho phép.`,
      "Rút gọn phần này, hoặc đưa chi tiết vào tệp minh chứng.",
    ];
  const choices = choicesOf(takes);
  if (choices.length > 0)
    return [
      `“${typed}” không phải là lựa chọn của “${label}”.`,
      `Chọn một trong: ${choices.map((choice) => choice.label).join("; ")}.`,
    ];
  const reading = parseVietnameseNumber(typed, { whole: takes.kind !== "percent" });
  const again = "Nhập lại con số, hoặc chọn “Không phát sinh”.";
  if ("message" in reading && reading.message.includes(typed)) return [`“${label}”: ${reading.message.replace(/^K/u, "k")}`, again];
  return "message" in reading
    ? [`“${label}” có nội dung “${typed}”. ${reading.message}`, again]
    : [`“${label}” có nội dung “${typed}”, số quá lớn để giữ đúng từng chữ số.`, "Nhập lại con số."];
};

const unreadable: EntryRule = (look) =>
  look.specs.flatMap((spec) => {
    const entry = look.entries[spec.key];
    if (entry?.state !== "invalid") return [];
    const [message, remedy] = why(spec, String(entry.value ?? ""));
    return { key: spec.key, message, remedy };
  });

const overWhole: EntryRule = (look) =>
  ratiosOf(look).flatMap(({ cells: { of, outOf } }) => {
    const [part, whole] = [now(look, of), now(look, outOf)];
    return part !== null && whole !== null && part > whole
      ? {
          key: of,
          message: `${named(look, of)} là ${num(part)}, lớn hơn ${named(look, outOf)} là ${num(whole)}.`,
          remedy: "Xem lại hai con số: số đạt không thể nhiều hơn tổng số.",
          about: [of, outOf],
        }
      : [];
  });

const partOfNothing: EntryRule = (look) =>
  ratiosOf(look).flatMap(({ cells: { of, outOf } }) => {
    const part = now(look, of);
    return look.entries[outOf]?.state === "not_applicable" && part !== null && part > 0
      ? {
          key: of,
          message: `${named(look, of)} là ${num(part)} nhưng ${named(look, outOf)} ghi không phát sinh.`,
          remedy: "Nhập tổng số, hoặc ghi số này cũng không phát sinh.",
          about: [of, outOf],
        }
      : [];
  });

const levelOf = ({ takes }: CellSpec) => (takes.kind === "level" ? takes : null);
const wholeKinds = ["count", "level"];
const ofKind = (look: Look, kind: CellSpec["takes"]["kind"]): Look => ({
  ...look,
  specs: look.specs.filter(({ takes }) => takes.kind === kind),
});

/** What must be put right before a report goes on: rule → what it finds. */
export const blocks: Record<string, EntryRule> = {
  "cell.unreadable": unreadable,
  "cell.negative": eachNumber(
    (value) => value < 0,
    (value, { label }) => `“${label}” là ${value}, số âm.`,
    "Nhập số từ 0 trở lên.",
  ),
  "cell.fraction": eachNumber(
    (value, { takes }) => wholeKinds.includes(takes.kind) && !Number.isInteger(value),
    (value, { label }) => `“${label}” là ${value}, có phần thập phân trong khi phải là số nguyên.`,
    "Nhập số nguyên; dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.",
  ),
  "cell.percent-over": eachNumber(
    (value, { takes }) => takes.kind === "percent" && value > 100,
    (value, { label }) => `“${label}” là ${value}%, lớn hơn 100%.`,
    "Nhập số từ 0 đến 100.",
  ),
  "cell.level-unknown": eachNumber(
    (value, spec) => {
      const level = levelOf(spec);
      return level !== null && Number.isInteger(value) && value > 0 && (value < level.min || value > level.max);
    },
    (value, spec) => `“${spec.label}” là ${value}; chỉ có mức độ ${levelOf(spec)!.min} đến ${levelOf(spec)!.max}.`,
    "Ghi mức độ theo quyết định công nhận; chưa đạt mức nào thì ghi 0.",
  ),
  "cell.answer-unknown": (look) =>
    eachNumber(
      (value) => value !== 0 && value !== 1,
      (value, { label }) => `“${label}” là ${value}, không phải có hay chưa.`,
      "Chọn “Có” hoặc “Chưa”.",
    )(ofKind(look, "status")),
  "ratio.over-whole": overWhole,
  "ratio.part-of-nothing": partOfNothing,
};
