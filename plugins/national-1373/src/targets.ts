import { equal, milestone, promise, setFor, shareOf, type Level, type LevelTarget } from "@xhht/core";

const decision = "QĐ 1373/QĐ-TTg";
const readFor2025 = "Đọc trên lsu.vn, bài về mục tiêu của đề án giai đoạn 2021–2030.";
const readFor2030 = "Đọc trên baophunuthudo.vn (bài 97367) và thukyluat.vn (bài 96569).";
const everywhere: Level[] = ["nation", "province", "district", "commune"];

/** National goals for 2025 and 2030, verified figures only; the README lists what is left out. */
export const targets: LevelTarget[] = [
  ...setFor(
    ["nation"],
    milestone(2025, decision, [
      shareOf("LIT_STD_LEVEL", "province", { atLeast: 2 }, 70),
      shareOf("UPE_KG_STD", "province", { met: true }, 70),
      shareOf("UPE_PRIMARY_LEVEL", "province", { atLeast: 3 }, 50),
      promise(
        ["strive"],
        shareOf("UPE_LOWSEC_LEVEL", "province", { atLeast: 2 }, 100, {
          parts: [shareOf("UPE_LOWSEC_LEVEL", "province", { atLeast: 3 }, 20)],
        }),
      ),
    ]),
    readFor2025,
  ),
  ...setFor(
    everywhere,
    milestone(2025, decision, [
      equal("SKILL_INFO", 50),
      equal("SKILL_LIFE", 50),
      equal("EDU_TECH_TRAINED_15P", 50, { parts: [equal("EDU_UNIV_PLUS", 12)] }),
      equal("INST_DIGITAL", 60),
      equal("CLC_ICT", 70),
      equal("MODEL_CITIZEN_ACH", 40),
    ]),
    readFor2025,
  ),
  ...setFor(["nation", "province"], milestone(2025, decision, [equal("INST_DIGITAL_UNIV", 70)]), readFor2025),
  ...setFor(
    ["nation"],
    milestone(2030, decision, [
      shareOf("LIT_STD_LEVEL", "province", { atLeast: 2 }, 90),
      shareOf("UPE_KG_STD", "province", { met: true }, 100),
      shareOf("UPE_PRIMARY_LEVEL", "province", { atLeast: 3 }, 70),
      shareOf("UPE_LOWSEC_LEVEL", "province", { atLeast: 3 }, 40),
      promise(["recognised"], shareOf("LOCALITY_TITLE", "district", { met: true }, 50)),
    ]),
    readFor2030,
  ),
  ...setFor(
    everywhere,
    milestone(2030, decision, [
      equal("SKILL_INFO", 70),
      equal("SKILL_LIFE", 70),
      equal("EDU_TECH_TRAINED_15P", 60, { parts: [equal("EDU_UNIV_PLUS", 15)] }),
      equal("INST_DIGITAL", 80),
      equal("MODEL_CITIZEN_ACH", 60),
    ]),
    readFor2030,
  ),
  ...setFor(["nation", "province"], milestone(2030, decision, [equal("INST_DIGITAL_UNIV", 90)]), readFor2030),
];
