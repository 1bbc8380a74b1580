/** Words of a plan beside what the plans below it ask. */
export const alignment = {
  lead: "Nếu mọi đơn vị bên dưới đạt đúng chỉ tiêu của mình, kế hoạch này có đạt chỉ tiêu của nó không?",
  sum: (yes: number, no: number, unknown: number) => `${yes} chỉ tiêu đạt đủ, ${no} chỉ tiêu còn thiếu, ${unknown} chỉ tiêu chưa biết.`,
  weighed: (year: string) => `Mỗi đơn vị được tính theo mẫu số đã báo cáo năm ${year}.`,
  unweighed: "Chưa có mẫu số nào được báo cáo; nơi nào chỉ tiêu bên dưới khác nhau thì chưa tính được.",
  reaches: {
    yes: { sign: "✓", word: "đạt đủ", tone: "met", heading: "Đạt đủ" },
    no: { sign: "▼", word: "còn thiếu", tone: "off", heading: "Còn thiếu" },
    unknown: { sign: "○", word: "chưa biết", tone: "none", heading: "Chưa biết" },
  },
  short: (points: string) => `thiếu ${points} điểm phần trăm`,
  lower: (n: number) => `${n} đơn vị đặt chỉ tiêu thấp hơn`,
  without: (n: number) => `${n} đơn vị không có chỉ tiêu này`,
  closed: "Phần cân đối dùng số liệu báo cáo, chỉ hiện cho người được xem báo cáo của đơn vị giữ kế hoạch.",
  none: {
    title: "Không có gì để cân đối",
    body: "Đơn vị giữ kế hoạch này không có đơn vị nào bên dưới, hoặc kế hoạch không có chỉ tiêu nào cộng lên được.",
    act: "Đọc kế hoạch",
  },
  unheld: { title: "Chưa rõ đơn vị giữ kế hoạch", body: "Đơn vị ban hành đã kết thúc và chưa có đơn vị nào nhận kế hoạch này.", act: "Đọc kế hoạch" },
} as const;
