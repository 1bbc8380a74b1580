/** What a section of a plan is for. */
export type SectionRole = "aims" | "purpose" | "requirement" | "goal" | "objectives" | "tasks" | "funding" | "organisation" | "reporting" | "bases" | "situation" | "other";
/** What a heading announces, or null; only its first words count, so that a sentence is no heading. */
export declare const roleOf: (title: string) => SectionRole | null;
/** Which kind of heading an unnumbered line is: in capitals or set apart with a purpose of its own, or the bare name of a part. */
export declare const unnumberedTitle: ({ text, heading }: {
    text: string;
    heading: boolean;
}) => "title" | "subtitle" | "year" | null;
//# sourceMappingURL=section-role.d.ts.map