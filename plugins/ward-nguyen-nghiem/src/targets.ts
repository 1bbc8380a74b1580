import { about, equal, met, milestone, promise, type Target } from "@xhht/core";

const standards = [
  promise(["maintain"], equal("LIT_STD_LEVEL", 2)),
  promise(["maintain"], met("UPE_PRE5_STD")),
  promise(["maintain"], equal("UPE_PRIMARY_LEVEL", 3)),
  promise(["maintain"], equal("UPE_LOWSEC_LEVEL", 3)),
];

/** Section II.2: nine targets for 2025, nine for 2029 (the paper says 2029, though its general goal says 2030). */
export const targets: Target[] = [
  ...milestone(2025, "II.2.a", [
    ...standards,
    equal("SKILL_INFO", 70),
    equal("SKILL_LIFE", 50),
    about("EDU_TECH_TRAINED_15P", 35, { parts: [equal("EDU_UNIV_PLUS", 12)] }),
    equal("MODEL_CITIZEN_ACH", 40),
  ]),
  ...milestone(2029, "II.2.b", [
    ...standards,
    equal("SKILL_INFO", 90),
    equal("SKILL_LIFE", 75),
    about("EDU_TECH_TRAINED_15P", 45, { parts: [equal("EDU_UNIV_PLUS", 20)] }),
    equal("MODEL_CITIZEN_ACH", 100),
  ]),
];
