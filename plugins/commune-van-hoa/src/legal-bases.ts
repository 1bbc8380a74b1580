import type { LegalBasis } from "@xhht/core";

/** What the plan rests on (its opening) and what it only names (III.1.a). */
export const legalBases: LegalBasis[] = [
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
    kind: "KH",
    number: "90/KH-UBND",
    issuedOn: "2022-08-29",
    issuer: "UBND huyện Nông Cống",
    title: "Kế hoạch thực hiện Đề án 1373 của huyện Nông Cống",
    relation: "parent",
    programme: "qd-1373",
    unit: { code: "404", on: "2022-08-29" },
    source: "Mở đầu",
  },
  {
    kind: "CT",
    number: "11-CT/TW",
    issuedOn: "2007-04-13",
    issuer: "Bộ Chính trị",
    title: "Đảng lãnh đạo công tác khuyến học, khuyến tài, xây dựng xã hội học tập",
    relation: "cited",
    source: "III.1.a",
  },
  {
    kind: "QĐ",
    number: "489/QĐ-TTg",
    issuedOn: "2020-04-08",
    issuer: "Thủ tướng Chính phủ",
    title: "Kế hoạch của Chính phủ thực hiện Kết luận 49-KL/TW",
    relation: "cited",
    source: "III.1.a",
  },
  {
    kind: "KL",
    number: "49-KL/TW",
    issuedOn: "2019-05-10",
    issuer: "Ban Bí thư",
    title: "Tiếp tục thực hiện Chỉ thị 11-CT/TW",
    relation: "cited",
    source: "III.1.a",
  },
];
