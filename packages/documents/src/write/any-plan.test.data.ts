import { about, atLeast, equal, field, met, milestone, moreThan, outlineLetter, type Agency, type Indicator, type Plan, type Target, type TargetDraft } from "@xhht/core";
import fc from "fast-check";

const actions = ["Vận động", "Tổ chức", "Duy trì", "Hướng dẫn", "Củng cố", "Mở rộng", "Chuẩn bị", "Giới thiệu"];
const things = ["tủ sách ở nhà văn hóa", "lớp học buổi tối", "câu lạc bộ đọc sách", "góc học tập trong gia đình", "điểm truy cập mạng ở ấp", "ngày hội đọc sách", "nhóm tự học của phụ nữ"];
const whom = ["cho người lớn tuổi", "cho thanh niên", "cùng với nhà trường", "ở từng ấp", "trong dịp hè", "theo từng quý"];
const headings = ["Tuyên truyền về đọc sách", "Tủ sách cộng đồng", "Lớp học buổi tối", "Dùng công nghệ trong học tập", "Phong trào thi đua", "Kiểm tra, giám sát"];

/** Agencies of a commune that does not exist. */
export const anyAgencies: Record<string, Agency> = {
  hoi: { label: "Hội Khuyến học xã" },
  truong: { label: "Trường Tiểu học Bến Sao" },
  dai: { label: "Đài Truyền thanh xã" },
  doan: { label: "Đoàn Thanh niên xã" },
  phuNu: { label: "Hội Liên hiệp Phụ nữ xã" },
};

const words = fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...things), fc.constantFrom(...whom)).map((parts) => parts.join(" "));
const texts = (least: number, most: number): fc.Arbitrary<string[]> => fc.uniqueArray(words, { minLength: least, maxLength: most });

/** Numbers that grow, perhaps with a gap as papers have. */
const numbers = (size: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(1, 1, 1, 1, 2), { minLength: size, maxLength: size }).map((steps) => {
    let at = 0;
    return steps.map((step, index) => String((at += index === 0 ? 1 : step)));
  });

const marked = (place: string, list: readonly string[], dashed: boolean): { number: string; text: string; source: string }[] =>
  list.map((text, index) => {
    const number = dashed ? "-" : outlineLetter(index);
    return { number, text, source: `${place}.${dashed ? `-${index + 1}` : number}` };
  });

const groups: fc.Arbitrary<Plan["taskGroups"]> = fc.uniqueArray(fc.constantFrom(...headings), { minLength: 1, maxLength: 5 }).chain((titles) =>
  fc.tuple(numbers(titles.length), fc.tuple(...titles.map(() => fc.tuple(texts(1, 6), fc.boolean())))).map(([marks, inside]) =>
    titles.map((title, at) => {
      const [list, dashed] = inside[at]!;
      return { number: marks[at]!, title, source: `III.${marks[at]}`, tasks: marked(`III.${marks[at]}`, list, dashed) };
    }),
  ),
);

const responsibilities: fc.Arbitrary<Plan["responsibilities"]> = fc.uniqueArray(fc.constantFrom(...Object.keys(anyAgencies)), { minLength: 1, maxLength: 5 }).chain((agencies) =>
  fc.tuple(numbers(agencies.length), fc.tuple(...agencies.map(() => fc.tuple(texts(1, 4), fc.boolean())))).map(([marks, inside]) =>
    agencies.map((agency, at) => {
      const [list, dashed] = inside[at]!;
      return { number: marks[at]!, agency, source: `V.${marks[at]}`, duties: marked(`V.${marks[at]}`, list, dashed) };
    }),
  ),
);

const percent = fc.integer({ min: 2, max: 199 }).map((halves) => halves / 2);

const draft = (code: string, { measure }: Pick<Indicator, "measure">): fc.Arbitrary<TargetDraft> => {
  if (measure.kind === "level") return fc.integer({ min: Math.max(measure.min, 1), max: measure.max }).map((value) => equal(code, value));
  if (measure.kind === "status") return fc.constant(met(code));
  return fc.tuple(fc.constantFrom(equal, atLeast, moreThan, about), percent).map(([make, value]) => make(code, value));
};

const targets = (indicators: Readonly<Record<string, Pick<Indicator, "measure">>>): fc.Arbitrary<Target[]> => {
  const some = fc.uniqueArray(fc.constantFrom(...Object.keys(indicators)), { minLength: 1, maxLength: 8 }).chain((codes) => fc.tuple(...codes.map((code) => draft(code, indicators[code]!))));
  return fc.tuple(some, some).map(([first, second]) => [...milestone(2025, "II.2.a", first), ...milestone(2030, "II.2.b", second)]);
};

const table: fc.Arbitrary<Plan["taskTables"]> = texts(1, 12).map((list) => ({
  list: {
    label: "Danh mục việc trọng tâm",
    columns: { ordinal: field.integer("TT"), work: field.text("Nội dung công việc"), agency: field.agency("Cơ quan chủ trì"), when: field.quarter("Thời gian hoàn thành") },
    rows: list.map((work, index) => ({ ordinal: index + 1, work, agency: "hoi", when: `202${5 + (index % 5)}-Q${1 + (index % 4)}` })),
    source: "Phụ lục",
  },
}));

/** Plans of a commune that does not exist, with any of these indicators: gaps, dashes, letters, a decision, or else perhaps a table. */
export const anyPlan = (indicators: Readonly<Record<string, Pick<Indicator, "measure">>>): fc.Arbitrary<Plan> =>
  fc
    .record({
      purpose: texts(1, 5),
      requirements: texts(1, 3),
      targets: targets(indicators),
      taskGroups: groups,
      responsibilities,
      funding: texts(1, 3),
      recipients: fc.uniqueArray(fc.constantFrom("UBND tỉnh Sông Trăng", "Các ấp", "Các trường học", "Đài Truyền thanh xã"), { minLength: 1, maxLength: 4 }),
      tables: fc.oneof(fc.constant({}), table),
      number: fc.integer({ min: 1, max: 400 }),
      issued: fc.boolean(),
    })
    .map(({ purpose, requirements, funding, recipients, tables, number, issued, ...rest }): Plan => {
      const on = "2024-02-08";
      const decision = { kind: "QĐ" as const, number: `${number}/QĐ-UBND`, issuedOn: on, issuer: "Chủ tịch UBND xã Bến Sao", articles: 3 };
      return {
        id: "any",
        programme: "qd-1373",
        digest: true,
        document: {
          kind: "KH",
          number: issued ? null : `${number}/KH-UBND`,
          issuedOn: on,
          issuer: "UBND xã Bến Sao",
          title: "Xây dựng xã hội học tập ở xã Bến Sao giai đoạn 2024-2030",
          ...(issued && { issuedBy: decision }),
        },
        legalBases: [
          { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ", title: "Phê duyệt đề án", relation: "basis", source: "Mở đầu" },
        ],
        sections: [
          { number: "I", title: "Mục đích, yêu cầu", part: "purpose" },
          { number: "II", title: "Mục tiêu", part: "targets" },
          { number: "III", title: "Nhiệm vụ và giải pháp", part: "tasks" },
          { number: "IV", title: "Kinh phí thực hiện", part: "funding" },
          { number: "V", title: "Tổ chức thực hiện", part: "responsibilities" },
        ],
        purpose: marked("I.1", purpose, false),
        requirements: marked("I.2", requirements, true),
        generalGoal: { number: null, text: "Nhà nào cũng có sách, ai cũng có chỗ học", source: "II.1" },
        ...rest,
        taskTables: issued ? {} : tables,
        funding: { paragraphs: funding.map((text, index) => ({ number: String(index + 1), text, sources: ["state_budget"], source: `IV.${index + 1}` })), lines: [] },
        reporting: [],
        reviews: [],
        recipients: [...recipients.map((text) => ({ text })), { text: "Lưu: VT", purpose: "file" as const }],
        signature: issued ? { authority: [], office: "CHỦ TỊCH", name: "Trần Văn Gió" } : { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "Trần Văn Gió" },
      };
    });
