/** Words of the other faces of a plan: targets table, responsibility matrix, task table, checks. */
export const targetsFace = {
  lead: "Mỗi dòng một chỉ tiêu, mỗi cột một mốc năm; dưới con số là mức của cấp trên và của cả nước.",
  target: "Chỉ tiêu",
  noMilestone: "Không ghi mốc",
  notSet: "không đặt",
  sum: (n: number) => `${n} chỉ tiêu`,
  sumStanding: (lower: number, higher: number, same: number) =>
    lower + higher + same === 0
      ? "không chỉ tiêu nào so được với cấp trên và cả nước"
      : `so với cấp trên và cả nước: ${lower} thấp hơn, ${higher} cao hơn, ${same} khớp`,
  only: "Chỉ hiện chỉ tiêu thấp hơn",
  noneLower: {
    title: "Không có chỉ tiêu nào thấp hơn",
    body: "Chỉ tiêu thấp hơn cấp trên hoặc cả nước sẽ hiện ở đây.",
    act: "Hiện tất cả",
  },
  read: "đọc trong văn bản",
  partOf: "trong đó",
  registered: "đăng ký",
} as const;

/** Words of the responsibility matrix. */
export const matrixFace = {
  lead: "Nhiệm vụ nào, cơ quan nào. Bảng do XHHT ghép từ phần tổ chức thực hiện với từng nhiệm vụ: đây là cách đọc của chúng tôi, văn bản là căn cứ.",
  task: "Nhiệm vụ",
  region: "Bảng phân công, cuộn ngang được",
  roles: {
    lead: { letter: "C", word: "Chủ trì" },
    coordinate: { letter: "P", word: "Phối hợp" },
    advise: { letter: "M", word: "Tham mưu" },
    supervise: { letter: "G", word: "Giám sát" },
    carryOut: { letter: "T", word: "Thực hiện" },
  },
  legend: "Ký hiệu",
  nobody: "chưa giao cơ quan nào",
  filter: "Cơ quan",
  all: "Tất cả cơ quan",
  only: "Chỉ hiện nhiệm vụ chưa có chủ trì",
  shown: (n: number, all: number) => (n === all ? `${all} nhiệm vụ` : `${n} trên ${all} nhiệm vụ`),
  none: { title: "Không có nhiệm vụ nào khớp", body: "Nhiệm vụ khớp với bộ lọc sẽ hiện ở đây.", act: "Bỏ bộ lọc" },
  empty: {
    title: "Chưa có phân công",
    body: "Khi kế hoạch giao nhiệm vụ cho cơ quan, bảng phân công hiện ở đây.",
    act: "Đọc văn bản",
  },
} as const;

/** Words of the checks. */
export const checksFace = {
  lead: "Máy soát kế hoạch theo quy định, mốc của chương trình, hạn của cấp nhận và các đơn vị hành chính. Mỗi điểm nói sai ở đâu và nên làm gì.",
  fine: {
    title: "Không có vấn đề nào",
    body: "Khi máy soát thấy điểm cần xem lại, điểm đó sẽ hiện ở đây kèm cách xử lý.",
    act: "Đọc văn bản",
  },
  place: "Tới mục",
  remedy: "Nên làm",
  code: "Mã",
} as const;

/** Words of a task table's own page. */
export const tableFace = {
  lead: (rows: number, columns: number) => `${rows} dòng, ${columns} cột do kế hoạch định ra.`,
  origin: (plugin: string) => `Cột do gói ${plugin} định nghĩa.`,
  place: "Mục trong văn bản",
  empty: { title: "Bảng chưa có dòng nào", body: "Dòng sẽ hiện ở đây khi kế hoạch có nội dung.", act: "Đọc văn bản" },
} as const;
