import type { PlanParts } from "../read-parts.ts";
import type { HeadReading } from "../reading.ts";
import { countParts, type PartCounts } from "./count-parts.ts";

/** A reading without its goals in lines that a person compares with the paper. */
export interface PartsOutline {
  document: HeadReading;
  decision: HeadReading | null;
  place: string | null;
  /** `QĐ 1373/QĐ-TTg 2021-07-30 Thủ tướng Chính phủ`. */
  bases: string[];
  counts: PartCounts;
  /** `1. Mở thêm lớp`. */
  groups: string[];
  /** `1. Sở Tài chính (advise)`. */
  agencies: string[];
  /** `III.1.b yearly before 12-15 → UBND tỉnh`. */
  reporting: string[];
  /** `II.1 2025: 45% người trong độ tuổi…`: clauses of the objectives, by their first 40 characters. */
  clauses: string[];
  /** `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Lê Thị Đào`. */
  signature: string | null;
  /** What no part took, goals not counted. */
  unread: string[];
}

const words = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join(" ");

/** Sums up a reading's parts. */
export const outlineOf = ({ parts, clauses, coverage }: PlanParts): PartsOutline => {
  for (const { passage } of clauses) coverage.take(passage);
  for (const { cells } of clauses) for (const { passage } of cells ?? []) coverage.take(passage);
  const { signature } = parts;
  return {
    document: parts.document,
    decision: parts.decision,
    place: parts.place,
    bases: parts.legalBases.map(({ kind, number, date, issuer }) => words([kind, number, date, issuer])),
    counts: countParts(parts),
    groups: parts.taskGroups.map(({ number, title }) => `${number}. ${title}`),
    agencies: parts.responsibilities.map(({ number, agency, roles }) => words([`${number}.`, agency, roles.length > 0 ? `(${roles.join(", ")})` : null])),
    reporting: parts.reporting.map(({ place, kind, due, inclusive, to }) =>
      words([place, kind, inclusive === null ? null : inclusive ? "by" : "before", due, to.length > 0 ? `→ ${to.join(", ")}` : null])),
    clauses: clauses.filter(({ insideTask }) => !insideTask).map(({ place, milestone, passage }) => `${words([place, String(milestone)])}: ${passage.text.slice(0, 40)}`),
    signature: signature && [signature.authority?.replace("\n", ", "), signature.role, signature.name].filter(Boolean).join(" / "),
    unread: coverage.rest().map(({ text }) => text),
  };
};
