import type { Amount } from "./amounts.ts";
import type { Stretch } from "./sentences.ts";
/** One standard of literacy or universal education that a stretch names, with the level it asks for. */
export interface Standard extends Stretch {
    /** Folded words that name it in full, whatever the stretch abbreviates. */
    name: string;
    level: Amount | null;
    /** Where the words of this standard begin, its verb included. */
    start: number;
}
/** The standards named in a stretch; one level behind a list of them is that of each, but preschool has none. */
export declare const standardsIn: (text: string, { from, to }: Stretch, levels: readonly Amount[]) => Standard[];
//# sourceMappingURL=standards.d.ts.map