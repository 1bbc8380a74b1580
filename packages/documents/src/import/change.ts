import { fail, type Issue, ok, type Result, type Signature } from "@xhht/core";
import type { Reading } from "../reading.ts";
import type { AddedTarget, HeadField, ImportChoices, TargetFields } from "./choices.ts";

/** One decision of a person. */
export type ImportChange =
  | { kind: "programme"; programme: string }
  | { kind: "head"; field: HeadField; value: string | null }
  | { kind: "signature"; signature: Signature }
  | { kind: "link"; target: number; indicator: string | null }
  | { kind: "unlink"; target: number }
  | { kind: "acceptSure" }
  | { kind: "correct"; target: number; fields: Partial<TargetFields> }
  | { kind: "add"; target: AddedTarget }
  | { kind: "removeAdded"; at: number }
  | { kind: "ignore"; unread: number; note: string }
  | { kind: "recall"; unread: number };

const noSuch = (place: string): { ok: false; issues: Issue[] } =>
  fail({ code: "import.no-such", severity: "error", place, message: "Văn bản không có mục này.", remedy: "Hãy tải lại trang rồi làm lại." });

/** More targets than any plan sets; each change writes all of them anew. */
const mostAdded = 300;
const tooMany = fail({ code: "import.too-many", severity: "error", place: "added", message: `Đã thêm ${mostAdded} chỉ tiêu bằng tay.`, remedy: "Hãy bỏ bớt chỉ tiêu đã thêm rồi thêm tiếp." });

/** The choices after one more decision; refused where it is about something that the reading does not have. */
export const applyChange = (reading: Reading, choices: ImportChoices, change: ImportChange): Result<ImportChoices> => {
  const decide = (target: number, more: object, without?: "indicator"): Result<ImportChoices> => {
    if (!reading.targets[target]) return noSuch(`targets.${target}`);
    const before = { ...choices.targets[target] };
    if (without) delete before[without];
    return ok({ ...choices, targets: { ...choices.targets, [target]: { ...before, ...more } } });
  };
  switch (change.kind) {
    case "programme":
      return ok({ ...choices, programme: change.programme });
    case "head":
      return ok({ ...choices, head: { ...choices.head, [change.field]: change.value } });
    case "signature":
      return ok({ ...choices, signature: change.signature });
    case "link":
      return decide(change.target, { indicator: change.indicator });
    case "unlink":
      return decide(change.target, {}, "indicator");
    case "correct":
      return decide(change.target, change.fields);
    case "acceptSure":
      return ok({ ...choices, targets: { ...choices.targets, ...Object.fromEntries(sure(reading, choices)) } });
    case "add":
      return choices.added.length >= mostAdded ? tooMany : ok({ ...choices, added: [...choices.added, change.target] });
    case "removeAdded":
      return choices.added[change.at] ? ok({ ...choices, added: choices.added.filter((_, at) => at !== change.at) }) : noSuch(`added.${change.at}`);
    case "ignore":
      return reading.unread[change.unread] ? ok({ ...choices, unread: { ...choices.unread, [change.unread]: change.note } }) : noSuch(`unread.${change.unread}`);
    case "recall": {
      const unread = Object.entries(choices.unread).filter(([at]) => at !== String(change.unread));
      return ok({ ...choices, unread: Object.fromEntries(unread) });
    }
  }
};

const sure = ({ targets }: Reading, choices: ImportChoices) =>
  targets.flatMap(({ indicator, confidence }, at) => {
    const before = choices.targets[at];
    return confidence === "sure" && indicator !== null && before?.indicator === undefined ? [[String(at), { ...before, indicator }] as const] : [];
  });
