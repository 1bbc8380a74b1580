import type { Agency } from "@xhht/core";

/** Bodies that every province has; labels leave the tier out because the unit says it. */
export const agencies: Record<string, Agency> = {
  "ubnd-tinh": { label: "Ủy ban nhân dân tỉnh, thành phố", short: "UBND" },
  "ban-chi-dao-xhht-tinh": { label: "Ban Chỉ đạo xây dựng xã hội học tập tỉnh", short: "BCĐ XHHT" },
  "so-gddt": { label: "Sở Giáo dục và Đào tạo", short: "Sở GDĐT" },
  "so-ldtbxh": { label: "Sở Lao động - Thương binh và Xã hội", short: "Sở LĐTBXH" },
  "so-tttt": { label: "Sở Thông tin và Truyền thông", short: "Sở TTTT" },
  "so-vhttdl": { label: "Sở Văn hóa, Thể thao và Du lịch", short: "Sở VHTTDL" },
  "so-tai-chinh": { label: "Sở Tài chính", short: "Sở TC" },
  "so-ngoai-vu": { label: "Sở Ngoại vụ", short: "Sở NgV" },
  "so-noi-vu": { label: "Sở Nội vụ", short: "Sở NV" },
  "so-khcn": { label: "Sở Khoa học và Công nghệ", short: "Sở KHCN" },
  "cac-so-nganh": { label: "Các sở, ngành", collective: true },
  "bo-doi-bien-phong-tinh": { label: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", short: "BĐBP" },
  "cong-an-tinh": { label: "Công an tỉnh", short: "CA tỉnh" },
  "lien-doan-lao-dong-tinh": { label: "Liên đoàn Lao động tỉnh", short: "LĐLĐ tỉnh" },
  "ban-tuyen-giao-tinh-uy": { label: "Ban Tuyên giáo Tỉnh ủy", short: "BTG TU" },
  "mttq-va-doan-the-tinh": {
    label: "Mặt trận Tổ quốc và các hội, đoàn thể tỉnh",
    short: "MTTQ, đoàn thể",
    collective: true,
  },
  "mttq-tinh": { label: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", short: "MTTQ tỉnh" },
  "hoi-khuyen-hoc-tinh": { label: "Hội Khuyến học tỉnh", short: "HKH tỉnh" },
  "tinh-doan": { label: "Tỉnh Đoàn", short: "Tỉnh Đoàn" },
  "hoi-phu-nu-tinh": { label: "Hội Liên hiệp Phụ nữ tỉnh", short: "HLHPN tỉnh" },
  "hoi-ccb-nd-nct-cgc-tinh": {
    label: "Hội Cựu chiến binh, Hội Nông dân, Hội Người cao tuổi, Hội Cựu giáo chức tỉnh",
    short: "CCB, ND, NCT, CGC",
    collective: true,
  },
  "bao-dai-tinh": { label: "Báo, Đài Phát thanh và Truyền hình tỉnh", short: "Báo, Đài", collective: true },
  "dai-ptth-tinh": { label: "Đài Phát thanh và Truyền hình tỉnh", short: "Đài PTTH" },
  "ubnd-cap-huyen": {
    label: "Ủy ban nhân dân các huyện, thị xã, thành phố",
    short: "UBND cấp huyện",
    collective: true,
  },
  "bo-gddt": { label: "Bộ Giáo dục và Đào tạo", short: "Bộ GDĐT", outside: true },
};
