/** Words for figures of the units from which a unit was made. */
export const beforeUnit = {
  title: "Đơn vị cũ trước khi sắp xếp",
  until: (day: string) => ` (đến ${day})`,
  part: ", chỉ một phần chuyển về đây",
  year: (period: string, text: string) => `${period}: ${text}`,
  none: "không có số đã gửi",
  sum: (n: number) => `Cộng từ ${n} đơn vị cũ`,
  apart: "Số của đơn vị cũ chỉ để tham khảo, không dùng để hỏi lại số năm nay.",
} as const;
