import type { ReportView } from "@xhht/api";
import type { Observation, ReportForm, Target } from "@xhht/core";

const target = (indicator: string, value: number): Target => ({
  id: `2030/${indicator}`, indicator, reading: { kind: "own" }, comparator: "gt", value, modality: ["achieve"], milestone: 2030, source: "I.2.b",
});
const ratio = (indicator: string, label: string): ReportForm["sections"][number]["rows"][number] => ({
  indicator, label, measure: { kind: "ratio", of: `${label} đạt`, outOf: "hộ gia đình" }, reading: "own",
  cells: { of: `${indicator}/of`, outOf: "base/ho-gia-dinh" }, targets: [target(indicator, 65)], origin: "national-387",
});
const subject = "commune-ia-bang/qd-387";
const [done, note, text] = [`${subject}:task/II.1`, `${subject}:task/II.1/note`, `${subject}:text/achieved`];
const [unit, period] = ["23908@2025-07-01", "2026"];

/** A small report: two ratios on one denominator, a level, a task, a text. */
export const sampleForm: ReportForm = {
  unit, subject, period,
  title: "Báo cáo năm 2026, Chương trình 387",
  sections: [
    { theme: "models", label: "Mô hình học tập", rows: [ratio("FAMILY", "Gia đình học tập"), ratio("CLAN", "Dòng họ học tập")] },
    {
      theme: "literacy_universal",
      label: "Phổ cập",
      rows: [{
        indicator: "LIT", label: "Xóa mù chữ", measure: { kind: "level", min: 1, max: 2 }, reading: "own", cells: { value: "LIT/value" },
        targets: [{ ...target("LIT", 2), comparator: "eq" }], origin: "national-387",
      }],
    },
  ],
  bases: [{ key: "base/ho-gia-dinh", label: "Hộ gia đình", indicators: ["FAMILY", "CLAN"] }],
  progress: [{ key: done, note, group: "Tuyên truyền", label: "Tổ chức tuần lễ học tập", source: "II.1" }],
  narrative: [{ key: text, label: "Kết quả trong năm", hint: "" }],
  cells: {
    "FAMILY/of": { key: "FAMILY/of", label: "Gia đình học tập", counts: "gia đình đạt", takes: { kind: "count" } },
    "base/ho-gia-dinh": { key: "base/ho-gia-dinh", label: "Hộ gia đình", counts: "hộ gia đình", takes: { kind: "count" } },
    "CLAN/of": { key: "CLAN/of", label: "Dòng họ học tập", counts: "dòng họ đạt", takes: { kind: "count" } },
    "LIT/value": { key: "LIT/value", label: "Xóa mù chữ, mức độ", counts: "mức độ", takes: { kind: "level", min: 1, max: 2 } },
    [done]: { key: done, label: "Tuần lễ học tập, tiến độ", counts: "tiến độ", takes: { kind: "progress" } },
    [note]: { key: note, label: "Tuần lễ học tập, diễn giải", counts: "diễn giải", takes: { kind: "text", most: 2000 } },
    [text]: { key: text, label: "Kết quả trong năm", counts: "lời văn", takes: { kind: "text", most: 8000 } },
  },
};

/** A number that the server holds. */
export const observed = (key: string, value: number, version = 1): Observation => ({
  key, state: "value", value, version, author: "p2", authorName: "Chị Hoa", typedAt: "2026-11-20T07:00:00.000Z", savedAt: "2026-11-20T07:02:00.000Z",
});

/** The view of that report, with some figures in it. */
export const sampleView = (observations: Observation[] = [], more: Partial<ReportView> = {}): ReportView => ({
  card: {
    id: `${unit}~${subject}~${period}`, unit, subject, period, state: "in_progress", revision: 1, planVersion: 1, submittedBy: null, opened: false,
    approvedHash: null, approvedBy: null, letter: null, sentAt: null, receivedAt: null, publishedAt: null, pointedAt: [], reason: null,
    title: sampleForm.title, periodLabel: "Năm 2026", stateLabel: "Đang nhập", due: null, to: [], filled: 0, total: 6, evidence: 0, late: false, pointed: [],
    acts: ["submit"],
    unitSummary: { id: unit, code: "23908", level: "commune", name: "Xã Ia Tôr", validFrom: "2025-07-01", validTo: null, path: [], successors: [] },
  } as ReportView["card"],
  form: sampleForm,
  observations,
  earlier: [{ period: "2025", entries: { "FAMILY/of": { state: "value", value: 1118 }, "base/ho-gia-dinh": { state: "value", value: 1811 } } }],
  comments: [], evidence: [], signed: [], events: [], returned: null, locks: {}, window: { from: "2026-01-01", to: null }, asOf: "2026-11-20T07:02:00.000Z",
  ...more,
});
