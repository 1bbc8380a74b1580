/** Words of the first page. */
export const home = {
  title: "Kế hoạch xây dựng xã hội học tập",
  what: "XHHT giữ kế hoạch của từng xã, phường, huyện, tỉnh thành dữ liệu: đọc như văn bản giấy, bấm vào chỉ tiêu là thấy cách tính và mức của cấp trên.",
  place: "Chọn nơi của bạn",
  tryThese: "Thử:",
  plans: "Kế hoạch đang có",
  allPlans: "Xem tất cả, có lọc",
  noPlans: {
    title: "Chưa có kế hoạch nào",
    body: "Khi một địa phương được nạp vào, kế hoạch của nơi đó hiện ở đây để đọc và so sánh.",
    act: "Xem các địa phương",
  },
  inside: "Trong hệ thống",
  counts: {
    units: "đơn vị hành chính qua các thời kỳ",
    successions: "lần sáp nhập, chia tách",
    plans: "kế hoạch",
    targets: "chỉ tiêu",
    indicators: "chỉ số",
    plugins: "gói quy định",
  },
  today: (day: string) => `Tính đến ngày ${day}.`,
  whole: "Nơi chưa có kế hoạch riêng vẫn tra được: mỗi xã, tỉnh dùng quy định chung của cấp mình.",
} as const;
