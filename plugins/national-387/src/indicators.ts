import { ratio, type Indicator, type IndicatorCode } from "@xhht/core";
import { models } from "./models.ts";

/** The indicators of QĐ 387/QĐ-TTg: learning models, the association's own work, and its part in the centres. */
export const indicators: Record<IndicatorCode, Indicator> = {
  ASSOC_BRIEFED: {
    label: "Cán bộ, hội viên Hội Khuyến học được quán triệt",
    english: "Study promotion association members briefed",
    phrase: "cán bộ, hội viên Hội Khuyến học được quán triệt chủ trương học tập suốt đời",
    theme: "movement",
    measure: ratio({
      of: "cán bộ, hội viên Hội Khuyến học đã được quán triệt",
      outOf: "cán bộ, hội viên Hội Khuyến học",
    }),
    countedAt: "commune",
  },
  ...models,
  CLC_ASSOC_LEADER: {
    label: "Lãnh đạo Hội Khuyến học xã tham gia quản lý trung tâm",
    english: "Commune association leaders who help run the learning centre",
    phrase: "chủ tịch hoặc phó chủ tịch Hội Khuyến học xã tham gia quản lý trung tâm học tập cộng đồng",
    theme: "clc",
    measure: ratio({
      of: "xã có chủ tịch hoặc phó chủ tịch Hội Khuyến học tham gia quản lý trung tâm",
      outOf: "xã có trung tâm học tập cộng đồng",
    }),
    countedAt: "commune",
  },
  CLC_ASSOC_STAFF_TRAINED: {
    label: "Cán bộ khuyến học xã tham gia trung tâm và được bồi dưỡng",
    english: "Commune association staff active in the centre and trained",
    phrase:
      "cán bộ khuyến học cấp xã tham gia hoạt động của trung tâm học tập cộng đồng và được bồi dưỡng công nghệ thông tin",
    theme: "clc",
    measure: ratio({
      of: "cán bộ khuyến học xã vừa tham gia trung tâm vừa được bồi dưỡng công nghệ thông tin",
      outOf: "cán bộ làm công tác khuyến học cấp xã",
    }),
    countedAt: "commune",
  },
};
