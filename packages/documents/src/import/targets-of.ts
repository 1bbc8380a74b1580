import type { Indicator, IndicatorCode, Issue, Level, Modality, Target } from "@xhht/core";
import type { Reading, TargetReading } from "../reading.ts";
import type { AddedTarget, ImportChoices, TargetChoice } from "./choices.ts";
import { pairHalves } from "./pair-halves.ts";
import { bareCode } from "./propose.ts";

const shares: Record<string, Exclude<Level, "nation">> = { SHARE_PROVINCES: "province", SHARE_DISTRICTS: "district", SHARE_WARDS: "commune" };
const modalities: readonly Modality[] = ["achieve", "maintain", "strive", "consolidate", "develop", "register", "recognised", "control", "decrease"];

/** A goal of the paper with its choices, before it stands among the others. */
interface Decided {
  target: Omit<Target, "id">;
  nested: boolean;
}

const readingOf = (code: string, one: Pick<TargetReading, "measure" | "unit"> | null, comparator: Target["comparator"], indicator: Indicator | undefined): Target["reading"] => {
  const [, atLeast, share] = /^[A-Z0-9_]+(?:@(\d+))?(?::(\w+))?$/.exec(code) ?? [];
  const of = share === undefined ? undefined : shares[share];
  if (of) return { kind: "share", of, where: atLeast === undefined ? { met: true } : { atLeast: Number(atLeast) } };
  if (comparator === "avg_per_year") return { kind: "change" };
  if (one?.unit === "qualitative") return { kind: "carriedOut" };
  if (one?.measure === "ratio" && indicator?.measure.kind === "status") return { kind: "degree" };
  return { kind: "own" };
};

const shifted = (year: number | null, { shift = 0 }: ImportChoices): number | null => (year === null ? null : year + shift);

const decided = (reading: TargetReading, choice: TargetChoice & { indicator: string }, indicators: Readonly<Record<IndicatorCode, Indicator>>, choices: ImportChoices, tasks: readonly Reading["taskGroups"][number][]): Decided | null => {
  const { indicator: code, ...fields } = choice;
  const comparator = fields.comparator === undefined ? reading.comparator : fields.comparator;
  if (comparator === "lt") return null;
  const value = fields.value === undefined ? reading.value : fields.value;
  const milestone = shifted(fields.milestone === undefined ? reading.milestone : fields.milestone, choices);
  const modality = fields.modality ?? reading.modality.split("+").filter((one): one is Modality => modalities.includes(one as Modality));
  const insideTask = tasks.some((group) => group.tasks.some(({ span }) => span[0] <= reading.span[0] && reading.span[1] <= span[1]));
  return {
    nested: reading.nested,
    target: {
      indicator: bareCode(code),
      reading: readingOf(code, reading, comparator, indicators[bareCode(code)]),
      comparator: value === null ? null : (comparator ?? "eq"),
      value,
      modality: modality.length > 0 ? modality : ["achieve"],
      milestone,
      ...(insideTask ? { insideTask: true as const } : {}),
      source: reading.place || "Mở đầu",
    },
  };
};

const added = ({ indicator: code, place, comparator, value, milestone, modality }: AddedTarget, indicators: Readonly<Record<IndicatorCode, Indicator>>, choices: ImportChoices): Decided => ({
  nested: false,
  target: { indicator: bareCode(code), reading: readingOf(code, null, comparator, indicators[bareCode(code)]), comparator, value, modality, milestone: shifted(milestone, choices), source: place },
});

const idOf = ({ milestone, indicator, reading, value }: Omit<Target, "id">): string => {
  if (reading.kind !== "share") return `${milestone ?? "-"}/${indicator}`;
  const level = "atLeast" in reading.where ? `@${reading.where.atLeast}` : "";
  return `${milestone ?? "-"}/${indicator}${level}${value === null ? "" : `:${reading.of}`}`;
};

/** Ids that nothing else has, and parts under their whole: the last goal before them that is none, in the same clause and year. */
const numbered = (all: readonly Decided[]): Target[] => {
  const targets: Target[] = [];
  let whole: Target | undefined;
  for (const { target, nested } of all) {
    const plain = idOf(target);
    const same = targets.filter(({ id }) => id === plain || id.startsWith(`${plain}#`)).length;
    const id = same === 0 ? plain : `${plain}#${same + 1}`;
    const isPart = nested && whole?.source === target.source && whole.milestone === target.milestone;
    const one: Target = { id, ...target, ...(isPart ? { within: whole!.id } : {}) };
    if (!nested) whole = one;
    targets.push(one);
  }
  return targets;
};

const open = (severity: Issue["severity"], place: string, message: string, remedy: string, code: string): Issue => ({ code, severity, place, message, remedy });

/** The goals to which a person gave an indicator, in the order of the paper; what waits for her, and what no indicator follows, as issues. */
export const targetsOf = (reading: Reading, choices: ImportChoices, indicators: Readonly<Record<IndicatorCode, Indicator>>): { targets: Target[]; issues: Issue[] } => {
  const issues: Issue[] = [];
  const all = reading.targets.flatMap((one, at): Decided[] => {
    const choice = choices.targets[at];
    if (choice?.indicator === undefined) {
      issues.push(open("error", `targets.${at}`, `Chưa có người xác nhận chỉ số cho “${one.text}”.`, "Hãy nhận chỉ số được đề xuất, chọn chỉ số khác, hoặc ghi là không có chỉ số nào phù hợp.", "import.undecided"));
      return [];
    }
    if (choice.indicator === null) {
      issues.push(open("hint", `targets.${at}`, `“${one.text}” không có chỉ số nên không được theo dõi bằng số liệu.`, "Chọn một chỉ số nếu sau này cần theo dõi.", "import.no-indicator"));
      return [];
    }
    const made = decided(one, { ...choice, indicator: choice.indicator }, indicators, choices, reading.taskGroups);
    if (made) return [made];
    issues.push(open("error", `targets.${at}`, `“${one.text}” ghi “dưới”, trong khi kế hoạch chỉ có “không quá”.`, "Hãy chọn “không quá” với con số đúng ý văn bản.", "import.below"));
    return [];
  });
  return { targets: pairHalves(numbered([...all, ...choices.added.map((one) => added(one, indicators, choices))]), indicators), issues };
};
