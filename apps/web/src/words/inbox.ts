/** Words of the inbox. */
export const inbox = {
  title: "Hộp thư",
  lead: "Nhắc hạn, trả lại, yêu cầu bổ sung và góp ý gửi cho bạn.",
  unread: "Chưa đọc",
  readAll: (n: number) => `Đánh dấu ${n} tin là đã đọc`,
  done: "Đã đánh dấu đã đọc.",
  open: "Mở báo cáo",
  none: { title: "Hộp thư trống", body: "Nhắc hạn và việc được trả lại sẽ hiện ở đây, cùng với thư điện tử nếu đơn vị có bật." },
} as const;
