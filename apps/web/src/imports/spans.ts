import type { ImportView } from "@xhht/api";

/** Characters of the text that a field was read from. */
export type Span = readonly [from: number, to: number];

/** A field of the structure and where it stands in the text. */
export interface Anchor {
  /** `targets.3`, `head.number`, `unread.0`; also the id of the field's element, with a prefix. */
  field: string;
  span: Span;
}

/** A stretch of the text with the innermost field that it belongs to, or null. */
export interface Stretch {
  from: number;
  text: string;
  field: string | null;
}

/** Every field that points at characters. */
export const anchorsOf = ({ reading, headSpans }: Pick<ImportView, "reading" | "headSpans">): Anchor[] => {
  const of = (name: string, list: readonly { span: Span }[]): Anchor[] => list.map(({ span }, at) => ({ field: `${name}.${at}`, span }));
  return [
    ...Object.entries(headSpans).map(([name, span]) => ({ field: `head.${name}`, span: span as Span })),
    ...of("legalBases", reading.legalBases),
    ...of("purposes", reading.purposes),
    ...of("requirements", reading.requirements),
    ...of("generalGoal", reading.generalGoal),
    ...of("taskGroups", reading.taskGroups),
    ...reading.taskGroups.flatMap(({ tasks }, at) => of(`taskGroups.${at}`, tasks)),
    ...of("taskTables", reading.taskTables),
    ...of("responsibilities", reading.responsibilities),
    ...reading.responsibilities.flatMap(({ duties }, at) => of(`responsibilities.${at}`, duties)),
    ...of("funding", reading.funding),
    ...of("reporting", reading.reporting),
    ...of("recipients", reading.recipients),
    ...(reading.signature ? [{ field: "signature", span: reading.signature.span }] : []),
    ...of("targets", reading.targets),
    ...of("unread", reading.unread),
  ];
};

/** Cuts a text where fields begin and end; each stretch belongs to the shortest field over it, goals before others. */
export const stretchesOf = (text: string, anchors: readonly Anchor[]): Stretch[] => {
  const cuts = [...new Set([0, text.length, ...anchors.flatMap(({ span }) => [...span])])].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  const long = ({ field, span: [from, to] }: Anchor): number => to - from - (field.startsWith("targets") ? 0.5 : 0);
  const sorted = anchors.toSorted((a, b) => long(a) - long(b));
  return cuts.slice(0, -1).map((from, n) => {
    const to = cuts[n + 1]!;
    return { from, text: text.slice(from, to), field: sorted.find(({ span }) => span[0] <= from && to <= span[1])?.field ?? null };
  });
};
