import { ratio, type Indicator, type IndicatorCode } from "@xhht/core";

/** What Ba Đình counts beyond the national programmes. */
export const indicators: Record<IndicatorCode, Indicator> = {
  LIT_RATE_15_60: {
    label: "Người 15–60 tuổi biết chữ",
    english: "Literate people aged 15 to 60",
    phrase: "người trong độ tuổi 15–60 biết chữ",
    theme: "literacy_universal",
    measure: ratio({ of: "người 15–60 tuổi biết chữ", outOf: "người 15–60 tuổi sống trên địa bàn" }),
    definedBy: "NĐ 20/2014/NĐ-CP",
    note: "Kế hoạch không nói biết chữ mức độ mấy: ghi rõ mức độ khi báo cáo.",
    countedAt: "commune",
  },
  LIT_RETENTION: {
    label: "Người mới biết chữ tiếp tục học, không tái mù chữ",
    english: "Newly literate people who keep learning",
    phrase: "người mới biết chữ tiếp tục học tập và không tái mù chữ",
    theme: "literacy_universal",
    measure: ratio({ of: "người mới biết chữ vẫn tiếp tục học", outOf: "người mới biết chữ" }),
    countedAt: "commune",
  },
  CLC_RATED_GOOD: {
    label: "Trung tâm học tập cộng đồng xếp loại tốt",
    english: "Community learning centres rated good",
    phrase: "trung tâm học tập cộng đồng xếp loại tốt",
    theme: "clc",
    measure: ratio({ of: "trung tâm được xếp loại tốt trong năm", outOf: "trung tâm học tập cộng đồng trên địa bàn" }),
    countedAt: "commune",
  },
};
