import type { Stretch } from "./sentences.ts";
/** What a segment says beside its goals: a result of years before `since` in brackets, or the figure from which one sets out. */
export declare const asidesIn: (text: string, { from, to }: Stretch, since: number) => Stretch[];
/** Whether a sentence sets out with how things stand ("đến nay", "hiện nay", "sau 5 năm thực hiện"). */
export declare const opensWithResults: (sentence: string) => boolean;
/** Whether a sentence tells how a year went beside the one before it ("năm 2022 đạt 52%, tăng 4% so với năm 2021"). */
export declare const tellsResults: (sentence: string) => boolean;
/** Whether a stretch lies outside all of others. */
export declare const outside: (others: readonly Stretch[]) => ({ from, to }: Stretch) => boolean;
//# sourceMappingURL=asides.d.ts.map