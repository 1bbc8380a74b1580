import type { LegalBasis } from "@xhht/core";

const cited = (basis: Omit<LegalBasis, "relation">): LegalBasis => ({ ...basis, relation: "cited" });

/** The decision that the plan carries out, and what its tasks cite. */
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
  cited({
    kind: "CT",
    number: "11-CT/TW",
    issuedOn: "2007-04-13",
    issuer: "Bộ Chính trị",
    title: "Khuyến học, khuyến tài, xây dựng xã hội học tập",
    source: "III.1.b",
  }),
  cited({
    kind: "KL",
    number: "49-KL/TW",
    issuedOn: "2019-05-10",
    issuer: "Ban Bí thư",
    title: "Tiếp tục thực hiện Chỉ thị 11-CT/TW",
    source: "III.1.b",
  }),
  cited({
    kind: "QĐ",
    number: "489/QĐ-TTg",
    issuedOn: "2020-04-08",
    issuer: "Thủ tướng Chính phủ",
    title: "Kế hoạch thực hiện Kết luận 49-KL/TW",
    source: "III.1.b",
  }),
  cited({
    kind: "CV",
    number: "2404-CV/TU",
    issuedOn: "2019-07-11",
    issuer: "Ban Thường vụ Tỉnh ủy Long An",
    title: "Thực hiện Kết luận 49-KL/TW trong tỉnh",
    source: "III.1.b",
  }),
  cited({
    kind: "KH",
    number: "129/KH-UBND",
    issuedOn: null,
    issuer: "UBND tỉnh Long An",
    title: "Thực hiện Quyết định 489/QĐ-TTg trong tỉnh",
    printedAs: "Kế hoạch số 129/KH-UBND",
    source: "III.1.b",
  }),
  cited({
    kind: "KH",
    number: "134/KH-UBND",
    issuedOn: "2019-06-10",
    issuer: "UBND tỉnh Long An",
    title: "Thực hiện Quyết định 522/QĐ-TTg trong tỉnh, giai đoạn 2019–2025",
    source: "III.3.e",
  }),
  cited({
    kind: "QĐ",
    number: "522/QĐ-TTg",
    issuedOn: "2018-05-14",
    issuer: "Thủ tướng Chính phủ",
    title: "Đề án giáo dục hướng nghiệp, phân luồng học sinh phổ thông 2018–2025",
    source: "III.3.e",
  }),
];
