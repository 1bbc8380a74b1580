import type { Agency } from "@xhht/core";

/** Bodies that every district had until 30/06/2025; ids say `huyen` for a quận or a thị xã too. */
export const agencies: Record<string, Agency> = {
  "ubnd-huyen": { label: "Ủy ban nhân dân cấp huyện", short: "UBND" },
  "ban-chi-dao-xhht-huyen": { label: "Ban Chỉ đạo xây dựng xã hội học tập cấp huyện", short: "BCĐ XHHT" },
  "phong-gddt-huyen": { label: "Phòng Giáo dục và Đào tạo", short: "Phòng GDĐT" },
  "phong-ldtbxh-huyen": { label: "Phòng Lao động - Thương binh và Xã hội", short: "Phòng LĐTBXH" },
  "phong-vhtt-huyen": { label: "Phòng Văn hóa và Thông tin", short: "Phòng VHTT" },
  "phong-tckh-huyen": { label: "Phòng Tài chính - Kế hoạch", short: "Phòng TC-KH" },
  "phong-noi-vu-huyen": { label: "Phòng Nội vụ", short: "Phòng NV" },
  "ban-tdkt-huyen": { label: "Ban Thi đua - Khen thưởng (Phòng Nội vụ)", short: "Ban TĐKT" },
  "cac-phong-ban-huyen": { label: "Các phòng, ban, ngành cấp huyện", short: "Phòng, ban", collective: true },
  "cong-an-huyen": { label: "Công an cấp huyện", short: "CA huyện" },
  "lien-doan-lao-dong-huyen": { label: "Liên đoàn Lao động cấp huyện", short: "LĐLĐ" },
  "ban-tuyen-giao-huyen-uy": { label: "Ban Tuyên giáo cấp ủy huyện", short: "BTG" },
  "mttq-va-doan-the-huyen": {
    label: "Các tổ chức chính trị - xã hội, tổ chức xã hội, nghề nghiệp cấp huyện",
    short: "MTTQ, đoàn thể",
    collective: true,
  },
  "mttq-huyen": { label: "Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện", short: "MTTQ" },
  "hoi-khuyen-hoc-huyen": { label: "Hội Khuyến học cấp huyện", short: "HKH" },
  "doan-thanh-nien-huyen": { label: "Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp huyện", short: "Đoàn TN" },
  "hoi-phu-nu-huyen": { label: "Hội Liên hiệp Phụ nữ cấp huyện", short: "HLHPN" },
  "hoi-ccb-nct-cgc-huyen": {
    label: "Hội Cựu chiến binh, Hội Người cao tuổi, Hội Cựu giáo chức cấp huyện",
    short: "CCB, NCT, CGC",
    collective: true,
  },
  "ubnd-cac-xa": { label: "Ủy ban nhân dân các xã, phường, thị trấn", short: "UBND cấp xã", collective: true },
  "co-quan-xhht-tinh": {
    label: "Cơ quan thường trực xã hội học tập của tỉnh",
    short: "Thường trực tỉnh",
    outside: true,
  },
};
