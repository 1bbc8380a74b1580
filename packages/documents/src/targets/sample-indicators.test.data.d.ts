import type { Indicator, IndicatorCode } from "@xhht/core";
/** The indicators that hold everywhere, and those of the one plugin whose id ends in `own`; of all plugins where none is named. */
export declare const sampleIndicators: (own?: string) => Record<IndicatorCode, Indicator>;
//# sourceMappingURL=sample-indicators.test.data.d.ts.map