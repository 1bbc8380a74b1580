import {
  contentOf, count, equal, formOf, level, milestone, moreThan, ratio, status, met,
  type Definition, type EntryKey, type Indicator, type Observation, type PlanOrigin,
} from "@xhht/core";
import type { ReportFile } from "./report-file.ts";
import { samplePlan } from "./sample-plan-file.test.data.ts";

const indicator = (label: string, measure: Indicator["measure"], theme: Indicator["theme"]): Indicator & { origin: string } => ({
  label, english: label, phrase: label.toLowerCase(), theme, measure, origin: "commune-ben-sao",
});

const indicators = {
  SHELF: indicator("Gia đình có tủ sách", ratio({ of: "gia đình có tủ sách", outOf: "gia đình trong xã" }), "models"),
  NIGHT: indicator("Người học lớp tối", ratio({ of: "người học lớp tối", outOf: "người lớn trong xã" }), "skills"),
  READ: indicator("Chuẩn đọc sách cộng đồng", level({ min: 1, max: 3 }), "movement"),
  TITLE: indicator("Danh hiệu xã đọc sách", status("title"), "models"),
  CLASSES: indicator("Lớp tối đã mở", count("lớp"), "skills"),
};

const plan: PlanOrigin = {
  origin: "commune-ben-sao",
  unit: "90001@0000",
  plan: {
    ...samplePlan,
    targets: [
      ...milestone(2026, "II.2.a", [moreThan("SHELF", 65), equal("READ", 2), equal("CLASSES", 12)]),
      ...milestone(2030, "II.2.b", [equal("NIGHT", 40), met("TITLE")]),
    ],
  },
};

const definition = { unit: plan.unit, level: "commune", on: "2026-12-01", layers: [], programmes: {}, indicators, agencies: {}, targets: [], taskTables: {}, reporting: [], entry: {}, plans: [plan], countedAbove: [], plansAbove: [] } as Definition;
const form = formOf(definition, { unit: plan.unit, subject: "commune-ben-sao/tu-sach", period: "2026" }, plan);

const entry = (key: EntryKey, value: number | string): Observation => ({
  key, state: "value", value, version: 1, author: "lan", authorName: "Lan", typedAt: "2026-11-20T07:00:00Z", savedAt: "2026-11-20T07:00:00Z",
});
const said = (end: string): EntryKey => `${form.subject}:${end}`;
const basesOf = (families: number, adults: number): Observation[] => [entry("base/gia-dinh-trong-xa", families), entry("base/nguoi-lon-trong-xa", adults)];

const content = contentOf(
  form,
  [
    ...basesOf(1_000, 2_400),
    entry("SHELF/of", 651),
    entry("NIGHT/of", 600),
    entry("READ/value", 2),
    entry("TITLE/value", 0),
    entry("CLASSES/value", 12),
    entry("why/SHELF/of", "Trường chuyển cho ấp Đò hai trăm cuốn sách"),
    entry(said("task/III.1.a"), "done"),
    entry(said("task/III.1.a/note"), "Gom được 1.250 cuốn"),
    entry(said("task/III.1.b"), "under_way"),
    entry(said("text/achieved"), "Mở thêm hai tủ sách ở ấp Gò\n- Lớp tối có 600 người theo học"),
    entry(said("text/difficulties"), "Thiếu kệ sách."),
  ],
  [],
  1,
);
const lastYear = contentOf(form, [...basesOf(980, 2_380), entry("SHELF/of", 500), entry("NIGHT/of", 650), entry("READ/value", 2)], [], 1);

/** The yearly report of a commune that does not exist, with one figure up, one down, one the same and some missing. */
export const sampleReportFile: ReportFile = {
  form,
  content,
  lastYear: { period: "2025", cells: lastYear.cells },
  issuer: "UBND xã Bến Sao",
  letter: null,
  plan: { title: "Mở tủ sách và lớp học tối", citation: "Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2024 của UBND xã Bến Sao" },
  addressees: ["UBND tỉnh Sông Trăng"],
  recipients: samplePlan.recipients,
  signature: samplePlan.signature,
  stamp: { snapshot: "0a1b2c3d" },
};
