import type { Agency, UnitRef } from "@xhht/core";

const nongCong: UnitRef = { code: "404", on: "2022-08-29" };

/** Bodies of Nông Cống district that the plan reports to or works with; they ended with the district. */
export const agencies: Record<string, Agency> = {
  "nong-cong-phong-gddt": {
    label: "Phòng Giáo dục và Đào tạo huyện Nông Cống",
    short: "Phòng GDĐT",
    outside: true,
    of: nongCong,
  },
  "nong-cong-phong-ldtbxh": {
    label: "Phòng Lao động - Thương binh và Xã hội huyện Nông Cống",
    short: "Phòng LĐTBXH",
    outside: true,
    of: nongCong,
  },
  "nong-cong-phong-tckh": {
    label: "Phòng Tài chính - Kế hoạch huyện Nông Cống",
    short: "Phòng TC-KH",
    outside: true,
    of: nongCong,
  },
  "nong-cong-ban-chi-dao-xhht": {
    label: "Ban Chỉ đạo xây dựng xã hội học tập huyện Nông Cống",
    short: "BCĐ huyện",
    outside: true,
    of: nongCong,
  },
};
