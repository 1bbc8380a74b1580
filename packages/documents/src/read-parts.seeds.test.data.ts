import type { PartCounts } from "./accuracy/count-parts.ts";

/** What five printed plans have, counted by hand: three communes, a province and a district. */
export const seedCounts: Record<string, PartCounts> = {
  "van-hoa": {
    purposes: 4, requirements: 3, generalGoal: 1, tasks: [6, 5, 5, 3, 4, 5, 3, 4], taskPoints: 2,
    duties: [5, 6, 3, 3, 1, 1, 1, 1, 4, 5], dutyPoints: 0, funding: 1, recipients: 6, articles: 0, tables: [],
  },
  "nguyen-nghiem": {
    purposes: 4, requirements: 3, generalGoal: 1, tasks: [3, 2, 4, 4, 3], taskPoints: 2,
    duties: [7, 1, 1, 3, 5], dutyPoints: 8, funding: 2, recipients: 6, articles: 3, tables: [],
  },
  "ia-bang": {
    purposes: 0, requirements: 0, generalGoal: 1, tasks: [3, 4, 4, 2, 2, 3, 3], taskPoints: 0,
    duties: [4, 4, 3, 1, 1, 1, 2, 3, 3], dutyPoints: 0, funding: 4, recipients: 10, articles: 0, tables: [],
  },
  "long-an": {
    purposes: 3, requirements: 3, generalGoal: 1, tasks: [7, 5, 6, 4, 4, 7, 5, 3], taskPoints: 4,
    duties: [6, 3, 2, 2, 2, 1, 2, 1, 2, 1, 1, 5, 1, 4], dutyPoints: 3, funding: 2, recipients: 12, articles: 0, tables: ["5×5"],
  },
  "ba-dinh": {
    purposes: 3, requirements: 2, generalGoal: 0, tasks: [4, 2, 4, 4, 4, 4], taskPoints: 4,
    duties: [3, 3, 4, 3, 1, 2, 3, 8, 5], dutyPoints: 3, funding: 1, recipients: 9, articles: 0, tables: ["5×6"],
  },
};

/** What their first pages print, and every document that they cite; a ward's decision bears the number that its plan has not. */
export const seedHeads: Record<string, { issuer: string; number: string | null; date: string | null; decision: string | null; signer: string; bases: string[] }> = {
  "van-hoa": {
    issuer: "UBND xã Vạn Hòa", number: null, date: null, decision: null, signer: "Lê Văn Sang",
    bases: ["KH 90/KH-UBND", "QĐ 1373/QĐ-TTg", "CT 11-CT/TW", "QĐ 489/QĐ-TTg", "KL 49-KL/TW"],
  },
  "nguyen-nghiem": {
    issuer: "UBND phường Nguyễn Nghiêm", number: null, date: null, decision: "230/QĐ-UBND 2022-02-23", signer: "Nguyễn Xuân Văn",
    bases: ["Luật null", "Luật null", "QĐ 1373/QĐ-TTg", "QĐ 1741/QĐ-UBND", "QĐ 13900/QĐ-UBND", "null null"],
  },
  "ia-bang": {
    issuer: "UBND xã Ia Băng", number: null, date: null, decision: null, signer: "Trương Thị Thu Thúy",
    bases: ["QĐ 387/QĐ-TTg", "CV 1941/UBND-KGVX", "KH 284/KH-UBND", "KH 123/KH-KHVN", "QĐ 3418/QĐ-UBND", "TT 17/2022/TT-BTC", "TT 22/TT-BGDĐT", "TT 44/TT-BGDĐT"],
  },
  "long-an": {
    issuer: "UBND tỉnh Long An", number: null, date: null, decision: null, signer: "Phạm Tấn Hòa",
    bases: ["QĐ 1373/QĐ-TTg", "CT 11-CT/TW", "KL 49-KL/TW", "QĐ 489/QĐ-TTg", "CV 2404-CV/TU", "KH 129/KH-UBND", "KH 134/KH-UBND", "QĐ 522/QĐ-TTg"],
  },
  "ba-dinh": {
    issuer: "UBND quận Ba Đình", number: "56/KH-UBND", date: "2022-02-08", decision: null, signer: "Phạm Thị Diễm",
    bases: ["CT 14/CT-TTg", "QĐ 1373/QĐ-TTg", "CV 3320/BGDDT-GDTX", "KH 290/KH-UBND"],
  },
};
