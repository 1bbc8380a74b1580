import type { Unit } from "@xhht/core";
import type { HeadReading, Reading, TaskReading } from "@xhht/documents";

const head = ({ kind, number, date, issuer, title }: HeadReading): HeadReading => ({ kind, number, date, issuer, title });

/** A task with the points below it, so that its text is whole. */
const task = ({ letter, text, span, points }: TaskReading) => ({
  letter,
  text: [text, ...points.map((point) => `- ${point.text}`)].join("\n"),
  span: [span[0], points.at(-1)?.span[1] ?? span[1]],
});

/** Characters before an offset: one that takes two places in memory counts once. */
const characters = (text: string): ((offset: number) => number) => {
  const wide = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - wide.filter((at) => at < offset).length;
};

/** The reading as the one JSON document of `xhht import --json`; its shape is fixed, spans count characters of `--text`. */
export const importJson = (reading: Reading, text: string, unit: Unit | null): string => {
  const { document, decision, targets, taskGroups, responsibilities, ...rest } = reading;
  const count = characters(text);
  const shaped = {
    document: head(document),
    decision: decision && head(decision),
    legalBases: rest.legalBases,
    targets: targets.map(({ text: words, milestone, comparator, value, unit: measuredIn, measure, modality, nested, indicator, place, span }) => ({
      text: words, milestone, comparator, value, unit: measuredIn, measure, modality, nested, indicator, place, span,
    })),
    taskGroups: taskGroups.map(({ number, title, tasks }) => ({ number, title, tasks: tasks.map(task) })),
    taskTables: rest.taskTables,
    responsibilities: responsibilities.map(({ agency, duties }) => ({ agency, duties })),
    funding: rest.funding,
    reporting: rest.reporting,
    recipients: rest.recipients,
    unread: rest.unread,
    unit: unit?.code ?? null,
    understood: rest.understood,
    purposes: rest.purposes,
    requirements: rest.requirements,
    generalGoal: rest.generalGoal,
    signature: rest.signature,
    place: rest.place,
    opening: rest.opening,
    articles: rest.articles,
    closing: rest.closing,
    sections: rest.sections,
  };
  return JSON.stringify(shaped, (key, value: unknown) => (key === "span" && Array.isArray(value) ? value.map((offset: number) => count(offset)) : value), 2);
};
