import type { Agency } from "@xhht/core";

/** Ia Băng splits one office in two, and reports to the district's association. */
export const agencies: Record<string, Agency> = {
  "ia-bang-vhxh-van-hoa": { label: "Văn hóa - Xã hội (phụ trách văn hóa)", short: "VHXH (VH)" },
  "ia-bang-vhxh-xa-hoi": { label: "Văn hóa - Xã hội (phụ trách xã hội)", short: "VHXH (XH)" },
  "chu-prong-hoi-khuyen-hoc": {
    label: "Hội Khuyến học huyện Chư Prông",
    short: "HKH huyện",
    outside: true,
    of: { code: "632", on: "2022-12-22" },
  },
};
