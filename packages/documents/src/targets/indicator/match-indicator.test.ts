import { describe, expect, it, test } from "vitest";
import { sampleIndicators } from "../sample-indicators.test.data.ts";
import { jointMatches, matchIndicator } from "./match-indicator.ts";

const indicators = sampleIndicators();
const code = (words: string): string | null => matchIndicator(words, indicators)?.code ?? null;

describe("words in another order, shortened or without marks mean the same indicator", () => {
  it.each([
    ["hộ gia đình đạt danh hiệu Gia đình học tập", "MODEL_FAMILY_ACH"],
    ["đạt danh hiệu Gia đình học tập trong số hộ gia đình", "MODEL_FAMILY_ACH"],
    ["hộ gia đình đăng ký Gia đình học tập", "MODEL_FAMILY_REG"],
    ["TTHTCĐ ứng dụng CNTT", "CLC_ICT"],
    ["trung tam hoc tap cong dong ung dung cong nghe thong tin", "CLC_ICT"],
    ["chuẩn PCGDTH", "UPE_PRIMARY_LEVEL"],
    ["chuẩn phổ cập giáo dục THCS", "UPE_LOWSEC_LEVEL"],
    ["người lao động trong gia đình học tập đạt công dân học tập", "MODEL_CITIZEN_WORKER_ACH"],
    ["công dân được công nhận công dân học tập", "MODEL_CITIZEN_ACH"],
  ])("%s: %s", (words, expected) => {
    expect(code(words)).toBe(expected);
    expect(code(words.normalize("NFD").toUpperCase())).toBe(expected);
  });
});

describe("words that only sound alike mean none", () => {
  it.each([
    "học sinh phổ thông được học bơi",
    "cán bộ, công chức được bồi dưỡng kỹ năng sống",
    "công dân học tập có kỹ năng số",
    "thôn có tủ sách",
    "trẻ em suy dinh dưỡng thể thấp còi",
    "xã hội học tập",
    "",
  ])("%s", (words) => {
    expect(code(words)).toBeNull();
  });
});

test("a match says why, in words of the indicator", () => {
  expect(matchIndicator("người trong độ tuổi lao động có kỹ năng sống", indicators)?.reasons).toEqual([
    "Câu chữ và chỉ số “Người trong độ tuổi lao động có kỹ năng sống” cùng nói về “kỹ năng sống”, “độ tuổi lao động”.",
  ]);
});

test("one figure for two indicators is proposed for both, but a group inside another's name is not one", () => {
  const codes = (words: string): string[] => jointMatches(words, indicators, { measures: ["ratio"] }).map((one) => one.code);
  expect(codes("người trong độ tuổi lao động được trang bị năng lực thông tin và kỹ năng sống").toSorted()).toEqual(["SKILL_INFO", "SKILL_LIFE"]);
  expect(codes("người lao động trong gia đình học tập, dòng họ học tập đạt danh hiệu công dân học tập")).toEqual(["MODEL_CITIZEN_WORKER_ACH"]);
});
