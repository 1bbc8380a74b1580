import type { ExchangeFigure } from "./exchange-figure.ts";

const base = { unitName: "Xã Bãi Giữa (21007)", indicatorName: "Trung tâm ứng dụng công nghệ & “số”", period: "2026", low: null, high: null, reported: null, expected: null } as const;
const none = { numerator: null, denominator: null, ratio: null } as const;

/** Figures of every state, measure and kind of period, as they leave. */
export const sampleFigures: readonly ExchangeFigure[] = [
  { ...base, unit: "VN", unitName: "Cả nước", indicator: "CLC_ICT", state: "value", numerator: 50, denominator: 200, ratio: 0.25, low: 0.125, high: 0.625, reported: 2, expected: 3 },
  { ...base, unit: "21007@0000", indicator: "CLC_ICT", state: "value", numerator: 1, denominator: 3, ratio: 1 / 3 },
  { ...base, unit: "21007@0000", indicator: "LIT_STD_LEVEL", state: "value", ...none, numerator: 2 },
  { ...base, unit: "21007@0000", indicator: "LIT_STD_LEVEL", period: "2026-H1", state: "not_reported", ...none },
  { ...base, unit: "21007@0000", indicator: "CLC_ICT", period: "2021/2025", state: "suppressed", ...none },
  { ...base, unit: "21010@2025-07-01", unitName: "=Xã Suối Cạn", indicator: "CLC_ICT", period: "2026-Q3", state: "not_applicable", ...none },
];
