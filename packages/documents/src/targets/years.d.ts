import type { Stretch } from "./sentences.ts";
/** A year that the words name as a moment to reach, or (`base`) as the one compared with. */
export interface YearMention extends Stretch {
    year: number;
    base: boolean;
    /** Stands with "đến", "vào", "trong", "cuối" before it. */
    aimed: boolean;
}
/** The years in a stretch, in order; dates of documents and names of programmes are passed over. */
export declare const yearsIn: (text: string, { from, to }: Stretch) => YearMention[];
//# sourceMappingURL=years.d.ts.map