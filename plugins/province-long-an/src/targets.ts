import { about, equal, milestone, promise, shareOf, type Modality, type Target, type TargetDraft } from "@xhht/core";

/** Share of the districts at a level of a standard; the plan counts every standard by district. */
const districtsAt = (indicator: string, level: number, percent: number, modality: Modality): TargetDraft =>
  promise([modality], shareOf(indicator, "district", { atLeast: level }, percent));

const districtsWith = (indicator: string, percent: number, modality: Modality): TargetDraft =>
  promise([modality], shareOf(indicator, "district", { met: true }, percent));

/** Goals of section II.2; in 2030 the plan keeps 100% at lower secondary level 3, though 2025 aims at 85%. */
export const targets: Target[] = [
  ...milestone(2025, "II.2.a", [
    districtsAt("LIT_STD_LEVEL", 2, 100, "achieve"),
    districtsWith("UPE_KG_STD", 70, "strive"),
    districtsAt("UPE_PRIMARY_LEVEL", 3, 100, "maintain"),
    districtsAt("UPE_LOWSEC_LEVEL", 2, 100, "maintain"),
    districtsAt("UPE_LOWSEC_LEVEL", 3, 85, "strive"),
    equal("SKILL_INFO", 50),
    equal("SKILL_LIFE", 50),
    about("EDU_TECH_TRAINED_15P", 50, { parts: [equal("EDU_UNIV_PLUS", 12)] }),
    equal("INST_DIGITAL_UNIV", 70),
    equal("INST_DIGITAL", 60),
    equal("CLC_ICT", 70),
    equal("MODEL_CITIZEN_ACH", 40),
    districtsWith("LOCALITY_TITLE", 25, "recognised"),
  ]),
  ...milestone(2030, "II.2.b", [
    districtsAt("LIT_STD_LEVEL", 2, 100, "maintain"),
    districtsWith("UPE_KG_STD", 100, "strive"),
    districtsAt("UPE_PRIMARY_LEVEL", 3, 100, "maintain"),
    districtsAt("UPE_LOWSEC_LEVEL", 3, 100, "maintain"),
    equal("SKILL_INFO", 70),
    equal("SKILL_LIFE", 70),
    equal("EDU_TECH_TRAINED_15P", 60, { parts: [equal("EDU_UNIV_PLUS", 15)] }),
    equal("INST_DIGITAL_UNIV", 90),
    equal("INST_DIGITAL", 80),
    equal("CLC_ICT", 90),
    equal("MODEL_CITIZEN_ACH", 60),
    districtsWith("LOCALITY_TITLE", 50, "recognised"),
  ]),
];
