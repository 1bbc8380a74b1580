/** Words on plugins: what programmes, levels and places add. */
export const plugin = {
  title: "Địa phương",
  templates: "Mẫu văn bản",
  lead: "Mỗi địa phương, mỗi cấp, mỗi chương trình quốc gia là một gói quy định: chỉ tiêu, nhiệm vụ, cơ quan, hạn. Gói sau chỉ bổ sung cho gói trước.",
  kinds: {
    shared: "Dùng chung cho cả nước",
    province: "Tỉnh, thành phố",
    district: "Quận, huyện",
    commune: "Xã, phường",
  },
  place: "Nơi áp dụng",
  counts: { targets: "Chỉ tiêu", tasks: "Nhiệm vụ", duties: "Phân công", taskTables: "Bảng" },
  plans: "Đọc kế hoạch",
  none: {
    title: "Chưa nạp gói nào",
    body: "Gói quy định của địa phương và chương trình sẽ hiện ở đây khi máy chủ nạp xong.",
    act: "Về trang chủ",
  },
} as const;
