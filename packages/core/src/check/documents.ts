import type { LegalBasis } from "../plan/document.ts";
import type { Plan } from "../plan/plan.ts";
import { formatDate } from "../text/date.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { list } from "./words.ts";

const isDay = (date: string | null | undefined): boolean => date?.length === 10;
const cite = ({ kind, number, title, printedAs }: LegalBasis): string =>
  `“${printedAs ?? (number ? `${kind} ${number}` : title)}”`;

/** The paper has no number. */
const noNumber: Diagnostic = {
  code: "document.no-number",
  title: "Văn bản không có số",
  severity: "warning",
  run: ({ document }) =>
    document.number || document.issuedBy?.number
      ? []
      : [
          {
            place: "số",
            message: "Kế hoạch không ghi số văn bản nên khó viện dẫn.",
            remedy: "Lấy số từ bản đã phát hành và điền vào.",
          },
        ],
};

/** The paper has no full date. */
const noDate: Diagnostic = {
  code: "document.no-date",
  title: "Văn bản không có ngày ban hành",
  severity: "warning",
  run: ({ document: { issuedOn, issuedBy } }) =>
    isDay(issuedOn) || isDay(issuedBy?.issuedOn)
      ? []
      : [
          {
            place: "ngày",
            message: issuedOn
              ? `Kế hoạch chỉ ghi tháng ${formatDate(issuedOn)}, ngày để trống.`
              : "Kế hoạch không ghi ngày ban hành.",
            remedy: "Lấy ngày từ bản đã phát hành; khi chưa có, hệ thống suy ra ngày hiệu lực từ căn cứ mới nhất.",
          },
        ],
};

/** What a citation as printed lacks; a proposal inside the same office needs no number. */
const lacks = ({ kind, number, issuedOn, relation, printedAs }: LegalBasis): string[] => {
  if (relation === "proposal") return [];
  return [
    ...(number === null && kind !== "Luật" ? ["số"] : []),
    ...(number !== null && ["TT", "NĐ"].includes(kind) && !/\/(19|20)\d\d\//.test(printedAs ?? number)
      ? ["năm trong số hiệu"]
      : []),
    ...(isDay(issuedOn) ? [] : ["ngày ban hành"]),
  ];
};

/** A citation that does not identify a document. */
const citationIncomplete: Diagnostic = {
  code: "citation.incomplete",
  title: "Viện dẫn văn bản thiếu số, năm hoặc ngày",
  severity: "warning",
  run: ({ legalBases }) =>
    legalBases.flatMap((basis) => {
      const missing = lacks(basis);
      return missing.length === 0
        ? []
        : {
            place: basis.source,
            message: `Văn bản ${cite(basis)} được viện dẫn nhưng thiếu ${missing.join(" và ")}.`,
            remedy: "Ghi đủ số hiệu, ngày ban hành và cơ quan ban hành của văn bản.",
          };
    }),
};

const citations = ({ legalBases, funding }: Plan): { document: string; place: string }[] => [
  ...legalBases.flatMap(({ number, source }) => (number ? { document: number, place: source } : [])),
  ...funding.paragraphs.flatMap(({ rule, source }) => (rule ? { document: rule, place: source } : [])),
];

/** A rule on money that does not apply to the programme. */
const outsideScope: Diagnostic = {
  code: "citation.outside-scope",
  title: "Viện dẫn văn bản không áp dụng cho chương trình",
  severity: "warning",
  run: (plan, { programme }) => {
    const excluded = programme?.fundingRules?.filter(({ applies }) => !applies) ?? [];
    return excluded.flatMap(({ document, because }) => {
      const places = [
        ...new Set(
          citations(plan)
            .filter((one) => one.document === document)
            .map(({ place }) => place),
        ),
      ];
      return places.length === 0
        ? []
        : {
            place: places.at(-1)!,
            message: `Kế hoạch thực hiện ${programme!.short} viện dẫn văn bản ${document} (mục ${list(places)}). ${because}`,
            remedy:
              "Tìm quy định kinh phí của chính chương trình này, hoặc xin ý kiến cơ quan tài chính trước khi áp dụng.",
          };
    });
  },
};

/** A basis younger than the plan that rests on it. */
const afterPlan: Diagnostic = {
  code: "citation.after-plan",
  title: "Căn cứ ban hành sau kế hoạch",
  severity: "warning",
  run: ({ document, legalBases }) => {
    const own = document.issuedOn ?? document.issuedBy?.issuedOn;
    return legalBases.flatMap((basis) => {
      const length = Math.min(own?.length ?? 0, basis.issuedOn?.length ?? 0);
      return !own ||
        !basis.issuedOn ||
        basis.relation === "cited" ||
        basis.issuedOn.slice(0, length) <= own.slice(0, length)
        ? []
        : {
            place: basis.source,
            message: `Căn cứ ${cite(basis)} ban hành ngày ${formatDate(basis.issuedOn)}, sau kế hoạch (${formatDate(own)}).`,
            remedy: "Kiểm tra lại ngày của kế hoạch và của căn cứ.",
          };
    });
  },
};

/** Questions about the paper and what it cites. */
export const documentChecks: Diagnostic[] = [noNumber, noDate, citationIncomplete, outsideScope, afterPlan];
