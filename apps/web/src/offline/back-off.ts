/** Milliseconds to wait after so many failures in a row: doubling from one second to five minutes, the last half by chance, so that a hundred offices do not return at once. */
export const backOff = (failures: number, random: number): number => Math.min(300_000, 1_000 * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2);
