/** Words of the log of acts. */
export const audit = {
  title: "Nhật ký",
  lead: "Mỗi việc làm trên báo cáo, thành viên, phân công được ghi lại, nối với dòng trước bằng mã; sửa một dòng là lộ ra.",
  columns: { at: "Lúc", who: "Người", what: "Việc", mark: "Dòng" },
  more: "Xem các dòng cũ hơn",
  end: "Đã hết nhật ký.",
  none: { title: "Nhật ký còn trống", body: "Khi có người trình, duyệt, gửi hoặc thay đổi thành viên, việc đó hiện ở đây." },
  mark: (number: number, hash: string) => `${number} · ${hash}`,
} as const;
