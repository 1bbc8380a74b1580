import type { ReportView } from "@xhht/api";
import type { CellSpec } from "@xhht/core";
import { sampleCard } from "../work/sample-card.test.data.ts";

const spec = (key: string, label: string): CellSpec => ({ key, label, counts: "hộ", takes: { kind: "count" } });
const seen = { version: 1, author: "p1", authorName: "Nguyễn Thị Hoa", typedAt: "2026-11-20T02:00:00.000Z" };

/** A report with one ratio, as a leader reads it. */
export const sampleView = (change: Partial<ReportView> = {}): ReportView => ({
  card: sampleCard({ state: "submitted_internal", acts: ["approve", "return"], filled: 2, total: 2 }),
  form: {
    unit: "21439@2025-07-01",
    subject: "ward-nguyen-nghiem/qd-1373",
    period: "2026",
    title: "Báo cáo năm 2026",
    sections: [
      {
        theme: "models",
        label: "Mô hình học tập",
        rows: [
          {
            indicator: "MODEL_FAM_ACH",
            label: "Gia đình học tập",
            measure: { kind: "ratio", of: "gia đình đạt", outOf: "gia đình" },
            reading: "own",
            cells: { of: "MODEL_FAM_ACH/of", outOf: "base/gia-dinh" },
            targets: [],
            origin: "national-387",
          },
        ],
      },
    ],
    bases: [],
    progress: [],
    narrative: [],
    cells: {
      "MODEL_FAM_ACH/of": spec("MODEL_FAM_ACH/of", "Gia đình học tập, đạt danh hiệu"),
      "base/gia-dinh": spec("base/gia-dinh", "Tổng số gia đình"),
    },
  },
  observations: [
    { ...seen, key: "MODEL_FAM_ACH/of", state: "value", value: 1190, savedAt: "2026-11-21T02:00:00.000Z" },
    { ...seen, key: "base/gia-dinh", state: "value", value: 1830, savedAt: "2026-11-19T02:00:00.000Z" },
  ],
  earlier: [],
  comments: [],
  evidence: [], signed: [],
  events: [],
  returned: null,
  locks: {}, window: { from: "2026-01-01", to: null },
  asOf: "2026-11-22T00:00:00.000Z",
  ...change,
});
