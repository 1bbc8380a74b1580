import type { Comparator, Modality, Theme } from "@xhht/core";
import type { Standing } from "@xhht/api";

const comparator: Record<Comparator, string> = {
  eq: "đúng mức ghi",
  gte: "từ mức này trở lên",
  gt: "trên mức này",
  lte: "không quá mức này",
  approx: "khoảng mức này",
  avg_per_year: "bình quân mỗi năm",
};
const modality: Record<Modality, string> = {
  achieve: "đạt",
  maintain: "duy trì",
  strive: "phấn đấu",
  consolidate: "củng cố",
  develop: "phát triển",
  register: "đăng ký",
  recognised: "được công nhận",
  control: "kiểm soát",
  decrease: "giảm",
};
const theme: Record<Theme, string> = {
  literacy_universal: "Xóa mù chữ và phổ cập giáo dục",
  skills: "Năng lực cơ bản và trình độ của người dân",
  institutions: "Cơ sở giáo dục và thiết chế",
  models: "Mô hình học tập",
  movement: "Phong trào khuyến học",
  clc: "Trung tâm học tập cộng đồng",
};
const standing: Record<Standing, { sign: string; word: string; tone: string }> = {
  same: { sign: "=", word: "khớp", tone: "met" },
  lower: { sign: "▼", word: "thấp hơn", tone: "off" },
  higher: { sign: "↑", word: "cao hơn", tone: "course" },
  missing: { sign: "○", word: "không đặt", tone: "none" },
  incomparable: { sign: "≠", word: "không so được", tone: "none" },
};

/** Words on targets: how they compare, what they promise, how they stand. */
export const target = {
  comparator,
  modality,
  theme,
  standing,
  standingTo: { parent: "cấp trên", nation: "cả nước" },
  own: (who: string, milestone: number | null) => (milestone === null ? who : `${who}, ${milestone}`),
  difference: "Chênh lệch",
  points: (n: string) => `${n} điểm`,
  nothingAbove: "Cấp trên và cả nước không đặt chỉ tiêu này.",
  ratio: (of: string, outOf: string) => `Số ${of}, chia cho số ${outOf}.`,
  level: (min: number, max: number) => `Mức độ từ ${min} đến ${max}.`,
  status: { standard: "Đạt chuẩn hay chưa đạt chuẩn.", title: "Được công nhận danh hiệu hay chưa." },
  count: (of: string) => `Số ${of}.`,
  reading: {
    change: "Đọc theo mức thay đổi bình quân mỗi năm, tính bằng điểm phần trăm.",
    degree: "Đọc theo mức độ hoàn thành của một việc, không phải tỷ lệ các đơn vị.",
    carriedOut: "Chỉ cần thực hiện; văn bản không ghi con số.",
    share: (of: string, where: string) => `Đọc theo tỷ lệ ${of} ${where}.`,
  },
  shareOf: { province: "tỉnh, thành phố", district: "huyện", commune: "xã, phường" },
  atLeast: (n: number) => `đạt mức độ ${n} trở lên`,
  metWhere: "đạt",
  labels: {
    comparator: "So sánh",
    modality: "Cam kết",
    condition: "Điều kiện",
    within: "Là một phần của",
    pair: "Đi cùng",
    source: "Mục",
    definedBy: "Theo",
    indicator: "Xem chỉ số này ở các nơi khác",
  },
  close: "Đóng chi tiết",
  open: "Chỉ tiêu, mở chi tiết",
} as const;
