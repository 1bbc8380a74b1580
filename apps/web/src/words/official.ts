import type { Severity } from "@xhht/core";

const formats = { docx: "Word", pdf: "PDF", xlsx: "Excel", csv: "CSV" } as const;
const finding: Record<Severity, { word: string; sign: string; tone: string }> = {
  error: { word: "Lỗi", sign: "▼", tone: "off" },
  warning: { word: "Lưu ý", sign: "▲", tone: "risk" },
  hint: { word: "Gợi ý", sign: "○", tone: "none" },
};

/** Words of official papers: how they read, what is open, and their files. */
export const official = {
  title: "Văn bản",
  kinds: { plan: "Kế hoạch", decision: "Quyết định và kế hoạch", annex: "Phụ lục", report: "Báo cáo", table: "Bảng tổng hợp" },
  openPrint: "Bản in",
  annex: "Phụ lục riêng",
  whole: "Toàn văn kế hoạch",
  template: (name: string, unit: string) => `Tệp .docx theo mẫu “${name}” của ${unit}; các trang bên là lời văn theo thể thức của phần mềm.`,
  draft: "Chữ này nằm trong văn bản cho tới khi báo cáo được duyệt.",
  sheetOf: (n: number, all: number) => `Phần ${n} trên ${all} của văn bản`,
  foot: "Chân trang",
  tables: "Các bảng trong tệp Excel",
  rows: (n: number, all: number) => `Hiện ${n} dòng đầu trên ${all} dòng; tệp có đủ.`,
  files: {
    title: "Tải về",
    lead: "Tệp được lập từ bản đã khóa số liệu. Lập lại vẫn đúng từng chữ.",
    get: (format: keyof typeof formats) => `Tải .${format}`,
    name: (format: keyof typeof formats) => formats[format],
    about: (size: string, when: string) => `${size}, lập lúc ${when}`,
    none: "chưa lập lần nào",
    making: "Đang tạo tệp…",
    makingOf: (done: number, all: number) => `Đang tạo ${done}/${all} tệp…`,
    done: (name: string, size: string) => `Đã lập ${name}, ${size}.`,
    failed: (format: string, why: string) => `Chưa lập được tệp .${format}. ${why}`,
    others: "Các tệp khác vẫn tải được; bản .docx là bản chính.",
    offline: (name: string, when: string) => `Đang mất mạng. Tệp lập gần nhất: ${name}, lúc ${when}.`,
    offlineNone: "Đang mất mạng và chưa có tệp nào được lập. Có mạng lại thì tải được.",
    share: "Gửi qua ứng dụng khác",
  },
  blanks: {
    title: (n: number) => (n === 0 ? "Không còn chỗ trống" : `Còn ${n} chỗ trống phải điền`),
    none: "Số, ngày và người ký đã có trong văn bản.",
    mark: "chỗ trống",
  },
  findings: {
    title: "Soát thể thức (Nghị định 30/2020)",
    busy: "Đang soát…",
    none: "Đúng thể thức, không có gì phải sửa.",
    some: (n: number) => `${n} điểm cần xem`,
    severity: finding,
    remedy: "Cách sửa",
    failed: "Chưa soát được. Văn bản vẫn tải được.",
  },
  history: {
    title: "Các bản đã lập",
    none: "Chưa có bản nào được lập.",
    old: "tệp đã cũ",
    oldWhy: "Số liệu hoặc câu chữ đã khác sau khi lập bản này.",
    current: "đúng với số liệu hiện nay",
    code: "Mã bản",
    made: (when: string, by: string) => (by === "" ? `Lập lúc ${when}` : `${by} lập lúc ${when}`),
    noFiles: "Chưa lập tệp nào",
  },
} as const;
