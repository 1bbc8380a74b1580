import type { Agency } from "@xhht/core";

/** Bodies that every xã, phường and thị trấn has; labels leave the tier out because the unit says it. */
export const agencies: Record<string, Agency> = {
  "ubnd-xa": { label: "Ủy ban nhân dân", short: "UBND" },
  "hdnd-xa": { label: "Hội đồng nhân dân", short: "HĐND" },
  "ban-chi-dao-xhht-xa": { label: "Ban Chỉ đạo xây dựng xã hội học tập", short: "BCĐ XHHT" },
  "ban-tuyen-giao-dang-uy-xa": { label: "Ban Tuyên giáo Đảng ủy", short: "BTG" },
  "hoi-khuyen-hoc-xa": { label: "Hội Khuyến học", short: "HKH" },
  "trung-tam-htcd": { label: "Trung tâm học tập cộng đồng", short: "TTHTCĐ" },
  "truong-hoc-xa": { label: "Các trường học, cơ sở giáo dục trên địa bàn", short: "Trường học", collective: true },
  "tram-y-te-xa": { label: "Trạm Y tế", short: "TYT" },
  "van-hoa-xa-hoi-xa": { label: "Bộ phận Văn hóa - Xã hội", short: "VH-XH" },
  "chinh-sach-xa-hoi-xa": { label: "Công chức Chính sách xã hội", short: "CSXH" },
  "tai-chinh-ke-toan-xa": { label: "Bộ phận Tài chính - Kế toán", short: "TC-KT" },
  "van-phong-thong-ke-xa": { label: "Văn phòng - Thống kê", short: "VP-TK" },
  "cong-an-xa": { label: "Công an", short: "CA" },
  "dai-truyen-thanh-xa": { label: "Đài Truyền thanh", short: "Đài TT" },
  "ban-nganh-xa": { label: "Các ban, ngành", short: "Ban, ngành", collective: true },
  "doan-the-xa": { label: "Các hội, đoàn thể", short: "Đoàn thể", collective: true },
  "mttq-va-doan-the-xa": { label: "Mặt trận Tổ quốc và các hội, đoàn thể", short: "MTTQ, đoàn thể", collective: true },
  "mttq-xa": { label: "Ủy ban Mặt trận Tổ quốc Việt Nam", short: "MTTQ" },
  "doan-thanh-nien-xa": { label: "Đoàn Thanh niên Cộng sản Hồ Chí Minh", short: "Đoàn TN" },
  "hoi-phu-nu-xa": { label: "Hội Liên hiệp Phụ nữ", short: "HLHPN" },
  "hoi-ccb-nd-nct-cgc-xa": {
    label: "Hội Cựu chiến binh, Hội Nông dân, Hội Người cao tuổi, Hội Cựu giáo chức",
    short: "CCB, ND, NCT, CGC",
    collective: true,
  },
  "thon-lang-xa": { label: "Các thôn, làng, tổ dân phố", short: "Thôn, làng", collective: true },
  "truong-thon-xa": { label: "Trưởng thôn, làng, tổ dân phố", short: "Trưởng thôn", collective: true },
  "doanh-nghiep-xa": { label: "Các doanh nghiệp trên địa bàn", short: "Doanh nghiệp", collective: true },
  "co-quan-xhht-cap-tren": {
    label: "Cơ quan thường trực xã hội học tập cấp trên trực tiếp",
    short: "Cấp trên",
    outside: true,
  },
};
