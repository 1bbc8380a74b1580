import {
  atLeast,
  carriedOut,
  equal,
  met,
  milestone,
  promise,
  shareOf,
  type Modality,
  type Target,
  type TargetDraft,
} from "@xhht/core";

const maintain = (target: TargetDraft): TargetDraft => promise(["maintain"], target);

const standards = (literacy: TargetDraft, retention: number): TargetDraft[] => [
  maintain(equal("LIT_STD_LEVEL", 2)),
  literacy,
  equal("LIT_RETENTION", retention),
  maintain(shareOf("UPE_KG_STD", "commune", { met: true }, 100)),
  maintain(equal("UPE_PRIMARY_LEVEL", 3)),
  maintain(equal("UPE_LOWSEC_LEVEL", 3)),
];

const skills = (equipped: number, trained: number, university: number): TargetDraft[] => [
  equal("SKILL_INFO", equipped),
  equal("SKILL_LIFE", equipped),
  equal("EDU_TECH_TRAINED_15P", trained, { parts: [equal("EDU_UNIV_PLUS", university)] }),
];

/** The plan promises digital universities without a number. */
const institutions = (digital: number, centres: number): TargetDraft[] => [
  carriedOut("INST_DIGITAL_UNIV"),
  equal("INST_DIGITAL", digital),
  equal("CLC_ICT", centres),
];

const models = (citizens: number, units: number, title: Modality): TargetDraft[] => [
  equal("MODEL_CITIZEN_ACH", citizens),
  promise(["recognised"], equal("MODEL_UNIT_ACH", units)),
  promise([title], met("LOCALITY_TITLE")),
];

/** Goals of section II, and the one that stands inside task group III.4. */
export const targets: Target[] = [
  ...milestone(2025, "II.1.a", standards(maintain(atLeast("LIT_RATE_15_60", 99.5)), 95)),
  ...milestone(2025, "II.1.b", skills(50, 50, 12)),
  ...milestone(2025, "II.1.c", institutions(60, 70)),
  ...milestone(2025, "II.1.d", models(50, 50, "register")),
  ...milestone(2030, "II.2.a", standards(equal("LIT_RATE_15_60", 99.6), 96)),
  ...milestone(2030, "II.2.b", skills(70, 60, 15)),
  ...milestone(2030, "II.2.c", institutions(80, 90)),
  ...milestone(2030, "II.2.d", models(70, 70, "recognised")),
  ...milestone(2030, "III.4", [equal("CLC_RATED_GOOD", 80, { modality: ["strive"], insideTask: true })]),
];
