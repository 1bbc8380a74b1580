/** Words of the search for a unit. */
export const unitSearch = {
  label: "Tên hoặc mã đơn vị",
  hint: "Gõ không dấu cũng được, tên cũ trước sáp nhập cũng tìm thấy.",
  placeholder: "Ví dụ: ia bang",
  found: (n: number, text: string) => `${n} đơn vị khớp với “${text}”`,
  none: (text: string) => `Không có đơn vị nào khớp với “${text}”.`,
  noneHelp: "Thử bỏ bớt chữ (chỉ gõ tên, không gõ “xã”, “phường”), hoặc gõ mã đơn vị.",
  failed: "Chưa tìm được: máy chủ không trả lời. Chữ bạn gõ vẫn còn, hãy thử lại.",
  searching: "Đang tìm…",
} as const;
