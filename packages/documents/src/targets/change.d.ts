/** Whether a figure is how much something rises or falls, not where it arrives; with the sign that the words give it. */
export declare const changeOf: (left: string, right: string) => {
    direction: "up" | "down";
    yearly: boolean;
} | null;
//# sourceMappingURL=change.d.ts.map