import { ratio, type Indicator, type IndicatorCode } from "@xhht/core";

const counted = { theme: "movement", countedAt: "commune" } as const;

/** What Ia Băng counts beyond programme 387: where the movement has a branch of the association. */
export const indicators: Record<IndicatorCode, Indicator> = {
  MOVEMENT_RESIDENTIAL: {
    label: "Khu dân cư có phong trào học tập suốt đời",
    english: "Residential areas with a lifelong learning movement",
    phrase: "khu dân cư có chi hội khuyến học và phong trào học tập suốt đời",
    measure: ratio({ of: "khu dân cư có chi hội, ban khuyến học và có phong trào", outOf: "khu dân cư trong xã" }),
    ...counted,
  },
  MOVEMENT_AGENCY: {
    label: "Cơ quan, đơn vị, trường học có phong trào học tập suốt đời",
    english: "Agencies and schools with a lifelong learning movement",
    phrase: "cơ quan, đơn vị, trường học có chi hội khuyến học và phong trào học tập suốt đời",
    measure: ratio({
      of: "cơ quan, đơn vị, trường học có chi hội, ban khuyến học và có phong trào",
      outOf: "cơ quan, đơn vị, trường học trong xã",
    }),
    note: "Năm 2030 văn bản viết chung một con số với khu dân cư; ở đây tách thành hai chỉ tiêu.",
    ...counted,
  },
  MOVEMENT_CLAN: {
    label: "Dòng họ, hội đồng hương, cơ sở tôn giáo có phong trào học tập suốt đời",
    english: "Clans, fellow-countrymen associations and religious houses with a lifelong learning movement",
    phrase: "dòng họ, hội đồng hương, cơ sở tôn giáo có chi hội khuyến học và phong trào học tập suốt đời",
    measure: ratio({
      of: "dòng họ, hội đồng hương, cơ sở tôn giáo có chi hội, ban khuyến học và có phong trào",
      outOf: "dòng họ, hội đồng hương, cơ sở tôn giáo trong xã",
    }),
    ...counted,
  },
  ASSOC_BRANCH_VILLAGE: {
    label: "Thôn, làng có chi hội khuyến học",
    english: "Villages with a branch of the study promotion association",
    phrase: "thôn, làng có chi hội khuyến học",
    measure: ratio({ of: "thôn, làng có chi hội khuyến học", outOf: "thôn, làng trong xã" }),
    note: "Mục tiêu này nằm trong lời một nhiệm vụ và không nêu năm.",
    ...counted,
  },
};
