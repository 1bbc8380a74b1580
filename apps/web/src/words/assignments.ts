/** Words of the page on who answers for what. */
export const assignments = {
  title: "Phân công",
  lead: "Mỗi chỉ tiêu, nhiệm vụ có một cơ quan, một người phụ trách và một người thay. Nhắc hạn gửi cho người phụ trách trước.",
  report: "Báo cáo",
  missing: (n: number) => (n === 0 ? "Mọi mục đã có đủ người." : `${n} mục còn thiếu người`),
  orphans: "Còn thiếu",
  whole: "Đã đủ",
  agency: "Cơ quan",
  owner: "Người phụ trách",
  deputy: "Người thay",
  nobody: "Chưa có",
  lacks: (words: string) => `Thiếu: ${words}`,
  of: (what: string, item: string) => `${what}, ${item}`,
  saved: (item: string) => `Đã lưu: ${item}.`,
  readOnly: "Bạn đọc được phân công này; chuyên viên và lãnh đạo của đơn vị sửa được.",
  none: { title: "Chưa có gì để phân công", body: "Khi đơn vị có báo cáo phải nộp, các chỉ tiêu và nhiệm vụ của báo cáo hiện ở đây để phân công." },
} as const;
