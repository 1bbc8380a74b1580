/** Words of a unit's own page. */
export const unitPage = {
  extent: { whole: "toàn bộ", part: "một phần" },
  succession: {
    title: "Dòng kế thừa",
    before: "Hình thành từ",
    self: "Đơn vị này",
    after: "Trở thành",
    noBefore: "Không có đơn vị nào trước đó trong dữ liệu.",
    noAfter: "Đang tồn tại.",
  },
  names: "Tên qua các thời kỳ",
  period: "Thời gian",
  unknownStart: "chưa rõ",
  toNow: "nay",
  level: "Cấp",
  children: (n: number) => `Đơn vị trực thuộc (${n})`,
  childrenFilter: "Lọc theo tên",
  plans: "Kế hoạch của đơn vị",
  noPlans: {
    title: "Chưa có kế hoạch nào",
    body: "Khi đơn vị có kế hoạch riêng, kế hoạch sẽ hiện ở đây. Trong lúc chờ, đơn vị dùng quy định chung của cấp mình và của cấp trên.",
    act: "Xem các kế hoạch đang có",
  },
  importAct: "Nhập kế hoạch từ văn bản",
  layers: "Quy định đang áp dụng ở đây",
  layersHelp: "Xếp từ chung đến riêng; lớp sau chỉ bổ sung, không sửa lớp trước.",
} as const;
