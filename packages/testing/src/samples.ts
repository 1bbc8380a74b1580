import type { Plan, PluginDefinition, Succession, Unit } from "@xhht/core";

/** A country of one province, one district and two communes that merged into a third on 2025-07-01. */
export const sampleTree = (): { units: Unit[]; successions: Succession[]; hash: string } => {
  const until = "2025-06-30";
  const unit = (
    code: string,
    level: Unit["level"],
    type: string,
    name: string,
    parent: string | null,
    dates: Partial<Unit> = {},
  ): Unit => {
    const validFrom = dates.validFrom ?? "0000";
    return { code, level, validFrom, validTo: null, versions: [{ from: validFrom, name, type, parent }], ...dates };
  };
  return {
    units: [
      unit("VN", "nation", "", "Việt Nam", null),
      unit("80", "province", "Tỉnh", "Tây Ninh", "VN@0000"),
      unit("794", "district", "Thành phố", "Tân An", "80@0000", { validTo: until }),
      unit("27685", "commune", "Phường", "Đức Phổ", "794@0000", { validTo: until }),
      unit("27688", "commune", "Phường", "Ứng Hòa", "794@0000", { validTo: until }),
      unit("27685", "commune", "Phường", "Đức Phổ", "80@0000", { validFrom: "2025-07-01" }),
    ],
    successions: [
      { from: "27688@0000", to: "27685@2025-07-01", extent: "part", share: 0.25, on: "2025-07-01" },
      { from: "27685@0000", to: "27685@2025-07-01", extent: "whole", share: null, on: "2025-07-01" },
    ],
    hash: "sample-1",
  };
};

/** The least that is a plan, with a table whose columns are not in alphabetical order. */
export const samplePlan = (changes: Partial<Plan> = {}): Plan => ({
  id: "qd-1373",
  programme: "qd-1373",
  digest: true,
  document: {
    kind: "KH",
    number: "45/KH-UBND",
    issuedOn: "2022-03-01",
    issuer: "UBND phường Đức Phổ",
    title: "Xây dựng xã hội học tập",
  },
  legalBases: [],
  sections: [],
  purpose: [{ number: null, text: "Mọi người dân được học tập suốt đời.", source: "I" }],
  requirements: [],
  generalGoal: null,
  targets: [],
  taskGroups: [],
  taskTables: {
    training: {
      label: "Lớp tập huấn",
      columns: {
        topic: { kind: "text", label: "Nội dung" },
        lead: { kind: "agency", label: "Chủ trì" },
        due: { kind: "quarter", label: "Quý" },
      },
      rows: [],
      source: "phu-luc",
    },
  },
  funding: { paragraphs: [], lines: [] },
  responsibilities: [],
  reporting: [],
  reviews: [],
  recipients: [],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "Chủ tịch", name: "" },
  ...changes,
});

/** A ward's plugin that ships one plan. */
export const samplePlugin = (changes: Partial<PluginDefinition> = {}): PluginDefinition => ({
  id: "ward-duc-pho",
  unit: { code: "27685", on: "2022-03-01", level: "commune", name: "Phường Đức Phổ" },
  plans: [samplePlan()],
  ...changes,
});
