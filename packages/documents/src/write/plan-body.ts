import { formatNumber, type Plan, type PlanPart, type Section } from "@xhht/core";
import type { Block } from "./paper.ts";
import type { PlanFile } from "./plan-file.ts";
import { clauseBlock, clauseText, groupBlocks, reportingBlocks, responsibilityBlocks, reviewBlocks } from "./plan-clauses.ts";
import { targetBlocks } from "./plan-targets.ts";
import { capitals } from "./words.ts";

const underHeading = (number: string, text: string, clauses: Plan["purpose"]): Block[] =>
  clauses.length === 0 ? [] : [{ kind: "item", number, text }, ...clauses.map(({ number: mark, text: words }) => clauseBlock(mark, words))];

const placedNumber = (place: string, otherwise: string): string => /^[IVX]+\.(\d+)/.exec(place)?.[1] ?? otherwise;

const purposes = ({ plan }: PlanFile): Block[] => [
  ...underHeading(placedNumber(plan.purpose[0]?.source ?? "", "1"), "Mục đích", plan.purpose),
  ...underHeading(placedNumber(plan.requirements[0]?.source ?? "", "2"), "Yêu cầu", plan.requirements),
];

const goals = (file: PlanFile, section: string): Block[] => {
  const { generalGoal } = file.plan;
  const general: Block[] =
    generalGoal === null
      ? []
      : [
          { kind: "item", number: placedNumber(generalGoal.source, "1"), text: "Mục tiêu chung" },
          clauseBlock(generalGoal.number, generalGoal.text),
        ];
  return [...general, ...targetBlocks(section, file)];
};

const funding = (file: PlanFile): Block[] => {
  const { paragraphs, lines } = file.plan.funding;
  return [
    ...paragraphs.map((one) => clauseBlock(one.number, clauseText(file, one))),
    ...(lines.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { label: "Năm", share: 10, align: "center" as const },
              { label: "Nội dung", share: 60, align: "left" as const },
              { label: "Số tiền (đồng)", share: 30, align: "right" as const },
            ],
            rows: lines.map(({ year, text, amount }) => [String(year), text, formatNumber(amount)]),
          },
        ]),
  ];
};

const parts: Record<PlanPart, (file: PlanFile, section: string) => Block[]> = {
  purpose: purposes,
  targets: goals,
  tasks: (file) => file.plan.taskGroups.flatMap((group) => groupBlocks(file, group)),
  funding,
  responsibilities: (file) => file.plan.responsibilities.flatMap((one) => responsibilityBlocks(file, one)),
  reporting: (file) => [...reportingBlocks(file), ...reviewBlocks(file)],
};

/** The sections of a plan as it numbers them; what is owed stands at the end of the last one where no section is for it. */
export const planBody = (file: PlanFile): Block[] => {
  const { sections } = file.plan;
  const own = sections.some(({ part }) => part === "reporting");
  return [
    ...sections.flatMap(({ number, title, part }: Section): Block[] => [
      { kind: "section", number, text: capitals(title) },
      ...parts[part](file, number),
    ]),
    ...(own ? [] : [...reportingBlocks(file), ...reviewBlocks(file)]),
  ];
};
