import type { LegalBasis } from "@xhht/core";

const title = "Triển khai Đề án Xây dựng xã hội học tập giai đoạn 2021–2030";

/** What the opening paragraph rests on. */
export const legalBases: LegalBasis[] = [
  {
    kind: "CT",
    number: "14/CT-TTg",
    issuedOn: "2021-05-25",
    issuer: "Thủ tướng Chính phủ",
    title: "Đẩy mạnh khuyến học, khuyến tài, xây dựng xã hội học tập 2021–2030",
    relation: "basis",
    source: "Mở đầu",
  },
  {
    kind: "QĐ",
    number: "1373/QĐ-TTg",
    issuedOn: "2021-07-30",
    issuer: "Thủ tướng Chính phủ",
    title: "Phê duyệt Đề án Xây dựng xã hội học tập giai đoạn 2021–2030",
    relation: "basis",
    programme: "qd-1373",
    source: "Mở đầu",
  },
  {
    kind: "CV",
    number: "3320/BGDĐT-GDTX",
    issuedOn: "2021-08-06",
    issuer: "Bộ Giáo dục và Đào tạo",
    title,
    relation: "basis",
    printedAs: "Công văn số 3320/BGDDT-GDTX",
    source: "Mở đầu",
  },
  {
    kind: "KH",
    number: "290/KH-UBND",
    issuedOn: "2021-12-16",
    issuer: "UBND thành phố Hà Nội",
    title: `${title} trên địa bàn Thành phố`,
    relation: "parent",
    programme: "qd-1373",
    unit: { code: "01", on: "2021-12-16" },
    source: "Mở đầu",
  },
];
