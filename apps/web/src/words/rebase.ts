import type { Rebase } from "@xhht/core";

/** Words of the lawful reading of targets on units that are no more. */
export const rebase = {
  heading: "Chỉ tiêu tính trên cấp huyện",
  lead: "Cấp huyện kết thúc ngày 30/06/2025, nên các chỉ tiêu này chưa đánh giá được cho đến khi chọn cách đọc theo một văn bản.",
  leadRead: "Cấp huyện kết thúc ngày 30/06/2025, nên các chỉ tiêu này chưa đánh giá được cho đến khi người cấu hình chọn cách đọc theo một văn bản.",
  unchosen: "chưa chọn cách đọc",
  act: "Chọn cách đọc",
  change: "Chọn lại",
  title: "Chọn cách đọc chỉ tiêu",
  why: "Chỉ tiêu này tính trên cấp huyện, cấp đã kết thúc ngày 30/06/2025.",
  how: "Đọc chỉ tiêu này thế nào?",
  choice: {
    close_achieved: { name: "Khép lại, coi là đạt", means: "Không theo dõi nữa; mọi nơi hiện là đạt." },
    close_not_achieved: { name: "Khép lại, coi là chưa đạt", means: "Không theo dõi nữa; mọi nơi hiện là chưa đạt." },
    restate_over_communes: { name: "Tính lại trên cấp xã", means: "Giữ nguyên tỷ lệ phải đạt, tính theo số xã, phường." },
  } satisfies Record<Rebase["choice"], { name: string; means: string }>,
  now: (text: string) => `Hiện có: ${text}.`,
  becomes: "sẽ hiện:",
  byFigures: "Kết quả theo số liệu các xã, phường báo cáo.",
  document: "Văn bản quy định",
  kind: "Loại văn bản",
  kinds: ["QĐ", "NQ", "KH", "CV", "TT", "NĐ", "CT", "KL"],
  kindName: {
    QĐ: "Quyết định", NQ: "Nghị quyết", KH: "Kế hoạch", CV: "Công văn", TT: "Thông tư", NĐ: "Nghị định", CT: "Chỉ thị", KL: "Kết luận",
  },
  number: "Số, ký hiệu",
  numberHint: "Ví dụ: 12/QĐ-UBND",
  issuedOn: "Ngày ban hành",
  issuer: "Cơ quan ban hành",
  on: "Áp dụng từ ngày",
  onHint: "Từ ngày 01/07/2025 trở đi.",
  keep: "Áp dụng cách đọc này",
  done: (label: string) => `Đã chọn cách đọc cho chỉ tiêu “${label}”. Số liệu được đánh giá lại ngay.`,
  by: (document: string, on: string) => `theo ${document}, áp dụng từ ${on}`,
  problem: {
    choice: "Chưa chọn cách đọc. Hãy chọn một trong ba.",
    number: "Chưa ghi số, ký hiệu. Hãy ghi như trên văn bản.",
    issuedOn: "Chưa có ngày ban hành. Hãy ghi ngày trên văn bản.",
    issuer: "Chưa ghi cơ quan ban hành. Hãy ghi như trên văn bản.",
    on: "Ngày áp dụng phải từ 01/07/2025, khi cấp huyện đã kết thúc.",
  },
} as const;
