import { equal, milestone, moreThan, pair, promise, type Target, type TargetDraft } from "@xhht/core";

/** A learning model, registered and achieved: the paper says "trên" for both. */
const model = (code: string, registered: number, achieved: number): TargetDraft =>
  pair(moreThan(`MODEL_${code}_REG`, registered), moreThan(`MODEL_${code}_ACH`, achieved));

/** Section I.2, and one goal without a year that stands inside task II.4.a. */
export const targets: Target[] = [
  ...milestone(2025, "I.2.1.a", [
    equal("ASSOC_BRIEFED", 100),
    equal("MOVEMENT_RESIDENTIAL", 100),
    equal("MOVEMENT_AGENCY", 95),
    equal("MOVEMENT_CLAN", 70),
  ]),
  ...milestone(2025, "I.2.1.b", [
    model("FAMILY", 70, 50),
    model("CLAN", 70, 60),
    model("COMMUNITY", 70, 55),
    model("UNIT", 90, 70),
    model("CITIZEN_WORKER", 40, 20),
    model("CITIZEN_CADRE", 80, 60),
  ]),
  ...milestone(2025, "I.2.1.c", [
    promise(["strive"], equal("CLC_ASSOC_LEADER", 100)),
    moreThan("CLC_ASSOC_STAFF_TRAINED", 40),
  ]),
  ...milestone(2030, "I.2.2.a", [
    equal("ASSOC_BRIEFED", 100),
    equal("MOVEMENT_RESIDENTIAL", 100),
    equal("MOVEMENT_AGENCY", 100),
    equal("MOVEMENT_CLAN", 80),
  ]),
  ...milestone(2030, "I.2.2.b", [
    model("FAMILY", 80, 65),
    model("CLAN", 80, 70),
    model("COMMUNITY", 80, 60),
    model("UNIT", 93, 73),
    model("CITIZEN_WORKER", 60, 40),
    model("CITIZEN_CADRE", 90, 75),
  ]),
  ...milestone(2030, "I.2.2.c", [moreThan("CLC_ASSOC_STAFF_TRAINED", 70)]),
  ...milestone(null, "II.4.a", [
    promise(["maintain", "develop"], equal("ASSOC_BRANCH_VILLAGE", 100, { insideTask: true })),
  ]),
];
