const base = "base/nguoi-trong-do-tuoi-lao-dong-thuong-tru-tai-dia-phuong";
const adults = "base/dan-so-tu-15-tuoi-tro-len";

/**
 * What the ward of the demo enters in the journeys, in the order in which Enter leads through it: 4 answers with the letters
 * that choose them, 8 numbers by part, 9 tasks, 3 texts.
 */
export const answers: [string, string[], unknown][] = [
  ["LIT_STD_LEVEL/value", ["m", "m"], 2],
  ["UPE_PRE5_STD/value", ["c"], 1],
  ["UPE_PRIMARY_LEVEL/value", ["m", "m", "m"], 3],
  ["UPE_LOWSEC_LEVEL/value", ["m", "m", "m"], 3],
];

/** The numbers as they are typed, part by part. */
export const numbers: [string, string][][] = [
  [["SKILL_INFO/of", "1560"], ["SKILL_LIFE/of", "1720"], ["EDU_TECH_TRAINED_15P/of", "1850"], ["EDU_UNIV_PLUS/of", "640"], [base, "2010"], [adults, "4550"]],
  [["MODEL_CITIZEN_ACH/of", "2310"], ["base/dan-so-truong-thanh", "4960"]],
];

/** What the report says in words. */
export const texts = ["Mạng lưới học tập ở tổ dân phố đã phủ kín.", "Kinh phí cho lớp buổi tối còn thiếu.", "Đề nghị tỉnh cấp thêm học liệu số."];

/** The cells of all figures. */
export const figures: string[] = [...answers.map(([key]) => key), ...numbers.flat().map(([key]) => key)];
