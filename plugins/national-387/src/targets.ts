import { equal, milestone, promise, setFor, type LevelTarget } from "@xhht/core";

const reference = "Đọc trên lsu.vn, baoyenbai.com.vn (bài 240291) và baogialai.com.vn (bài 37073).";

/** National goals of QĐ 387/QĐ-TTg for 2025; for 2030 only provincial copies were seen, so none is shipped. */
export const targets: LevelTarget[] = setFor(
  ["nation", "province", "district", "commune"],
  milestone(2025, "QĐ 387/QĐ-TTg", [
    equal("ASSOC_BRIEFED", 100),
    equal("MODEL_FAMILY_ACH", 70),
    equal("MODEL_CLAN_ACH", 65),
    equal("MODEL_COMMUNITY_ACH", 65),
    equal("MODEL_UNIT_ACH", 80),
    equal("MODEL_CITIZEN_WORKER_ACH", 40),
    equal("MODEL_CITIZEN_CADRE_ACH", 60),
    promise(["strive"], equal("CLC_ASSOC_LEADER", 100)),
    equal("CLC_ASSOC_STAFF_TRAINED", 40),
  ]),
  reference,
);
