import { describe, expect, it } from "vitest";
import { effectOf, type LegalBasis, type PlanDocument } from "../index.ts";

const basis = (number: string, issuedOn: string | null, relation: LegalBasis["relation"] = "basis"): LegalBasis => ({
  kind: "QĐ",
  number,
  issuedOn,
  issuer: "UBND",
  title: "x",
  relation,
  source: "I",
});
const paper = (issuedOn: string | null, issuedBy?: PlanDocument["issuedBy"]): PlanDocument => ({
  kind: "KH",
  number: null,
  issuedOn,
  issuer: "UBND",
  title: "x",
  ...(issuedBy ? { issuedBy } : {}),
});
const decision = { kind: "QĐ" as const, number: "230/QĐ-UBND", issuedOn: "2022-02-23", issuer: "UBND", articles: 3 };

describe("effectOf", () => {
  const bases = [
    basis("A", "2021-07-30"),
    basis("B", "2022-08-29", "parent"),
    basis("C", null),
    basis("D", "2023-01-01", "cited"),
  ];

  it.each([
    [
      "a printed day",
      paper("2022-02-08"),
      bases,
      { on: "2022-02-08", inferred: false, because: "Ngày in trên kế hoạch." },
    ],
    [
      "the decision that issues it",
      paper(null, decision),
      bases,
      { on: "2022-02-23", inferred: false, because: "Ngày của QĐ 230/QĐ-UBND ban hành kế hoạch." },
    ],
    [
      "nothing printed: the latest basis, never one only cited",
      paper(null),
      bases,
      {
        on: "2022-08-29",
        inferred: true,
        because: "Suy ra: văn bản không in ngày, lấy ngày của căn cứ mới nhất là QĐ B (29/08/2022).",
      },
    ],
    [
      "a printed month after every basis",
      paper("2021-08"),
      bases.slice(0, 1),
      { on: "2021-08-01", inferred: true, because: "Suy ra: văn bản chỉ in tháng 8/2021, lấy ngày đầu tháng." },
    ],
    [
      "a basis inside the printed month",
      paper("2021-08"),
      [basis("E", "2021-08-16")],
      {
        on: "2021-08-16",
        inferred: true,
        because: "Suy ra: văn bản chỉ in tháng 8/2021, lấy ngày của căn cứ mới nhất là QĐ E (16/08/2021).",
      },
    ],
    [
      "a basis dated by its month",
      paper(null),
      [basis("F", "2021-09"), bases[0]!],
      {
        on: "2021-09-01",
        inferred: true,
        because: "Suy ra: văn bản không in ngày, lấy ngày của căn cứ mới nhất là QĐ F (9/2021).",
      },
    ],
    [
      "no date anywhere",
      paper(null),
      [basis("C", null)],
      { on: "0000-01-01", inferred: true, because: "Văn bản không in ngày và không có căn cứ ghi ngày để suy ra." },
    ],
  ])("%s", (_, document, legalBases, effect) => expect(effectOf({ document, legalBases })).toEqual(effect));
});
