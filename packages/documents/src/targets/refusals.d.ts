/** Why a figure is no goal, in short; null where nothing speaks against it. `left`, `right`: folded words around it. */
export declare const refusalOf: (left: string, right: string) => "money" | "past" | "criterion" | null;
//# sourceMappingURL=refusals.d.ts.map