import { ratio, status, type Indicator, type IndicatorCode } from "@xhht/core";

const counted = { theme: "literacy_universal", countedAt: "commune" } as const;

/** What Vạn Hòa counts beyond the national programmes: children in nurseries and kindergartens. */
export const indicators: Record<IndicatorCode, Indicator> = {
  ECE_ENROL_NURSERY: {
    label: "Trẻ trong độ tuổi nhà trẻ đến trường",
    english: "Nursery-age children enrolled",
    phrase: "trẻ trong độ tuổi nhà trẻ đến trường",
    measure: ratio({ of: "trẻ từ 3 đến 36 tháng tuổi đang đi nhà trẻ", outOf: "trẻ từ 3 đến 36 tháng tuổi" }),
    ...counted,
  },
  ECE_ENROL_KG: {
    label: "Trẻ mẫu giáo đến trường",
    english: "Kindergarten-age children enrolled",
    phrase: "trẻ mẫu giáo đến trường",
    measure: ratio({ of: "trẻ 3 đến 5 tuổi đang học mẫu giáo", outOf: "trẻ 3 đến 5 tuổi" }),
    ...counted,
  },
  ECE_ENROL_KG5: {
    label: "Trẻ mẫu giáo 5 tuổi đến trường",
    english: "Five-year-olds enrolled",
    phrase: "trẻ mẫu giáo 5 tuổi đến trường",
    measure: ratio({ of: "trẻ 5 tuổi đang học mẫu giáo", outOf: "trẻ 5 tuổi" }),
    ...counted,
  },
  ECE_NONPUBLIC_SHARE: {
    label: "Trẻ học mầm non ngoài công lập",
    english: "Children in non-public preschools",
    phrase: "trẻ mầm non học trường ngoài công lập",
    measure: ratio({ of: "trẻ học mầm non ngoài công lập", outOf: "trẻ đang học mầm non" }),
    note: "Chỉ ghi khi xã có cơ sở mầm non ngoài công lập.",
    ...counted,
  },
  ECE_TWO_SESSION_SHARE: {
    label: "Nhóm, lớp mầm non học 2 buổi/ngày",
    english: "Preschool groups taught two sessions a day",
    phrase: "nhóm, lớp mầm non học 2 buổi/ngày",
    measure: ratio({ of: "nhóm, lớp mầm non học 2 buổi/ngày", outOf: "nhóm, lớp mầm non" }),
    ...counted,
  },
  ECE_UNDERWEIGHT_RATE: {
    label: "Trẻ mầm non suy dinh dưỡng thể nhẹ cân",
    english: "Underweight preschool children",
    phrase: "trẻ mầm non suy dinh dưỡng thể nhẹ cân",
    measure: ratio({ of: "trẻ mầm non suy dinh dưỡng thể nhẹ cân", outOf: "trẻ mầm non được cân trong năm" }),
    note: "Kế hoạch không nêu năm gốc: ghi rõ năm gốc khi tính mức giảm trung bình.",
    ...counted,
  },
  ECE_OVERWEIGHT_CONTROL: {
    label: "Trẻ mầm non thừa cân, béo phì",
    english: "Overweight preschool children",
    phrase: "trẻ mầm non thừa cân, béo phì",
    measure: ratio({ of: "trẻ mầm non thừa cân, béo phì", outOf: "trẻ mầm non được cân trong năm" }),
    note: "Kế hoạch chỉ hứa khống chế, không nêu con số.",
    ...counted,
  },
  UPE_PRE34_STD: {
    label: "Chuẩn phổ cập giáo dục mầm non cho trẻ 3 và 4 tuổi",
    english: "Universal preschool education for ages three and four",
    phrase: "chuẩn phổ cập giáo dục mầm non cho trẻ 3 và 4 tuổi",
    measure: status("standard"),
    definedBy: "NQ 218/2025/QH15, NĐ 277/2025/NĐ-CP",
    note: "Khi kế hoạch ban hành chưa có quy định riêng về chuẩn này.",
    ...counted,
  },
};
