import { describe, expect, it } from "vitest";
import {
  about,
  atLeast,
  atMost,
  averageChange,
  carriedOut,
  count,
  degree,
  equal,
  level,
  met,
  milestone,
  moreThan,
  promise,
  ratio,
  shareOf,
  status,
  targetSentence,
  targetText,
  type Indicator,
  type TargetDraft,
} from "../index.ts";

const said = (phrase: string, measure: Indicator["measure"]): Indicator => ({
  label: phrase,
  english: phrase,
  phrase,
  theme: "skills",
  measure,
});
const share = ratio({ of: "x", outOf: "y" });
const info = said("người trong độ tuổi lao động có năng lực thông tin", share);
const nursery = said("trẻ trong độ tuổi nhà trẻ đến trường", share);
const literacy = said("chuẩn xóa mù chữ", level({ min: 1, max: 2 }));
const primary = said("chuẩn phổ cập giáo dục tiểu học", level({ min: 1, max: 3 }));
const preschool = said("chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi", status("standard"));
const title = said("danh hiệu địa phương học tập", status("title"));
const thin = said("trẻ mầm non suy dinh dưỡng thể nhẹ cân", share);
const heavy = said("trẻ mầm non thừa cân, béo phì", share);
const centre = said("trung tâm học tập cộng đồng ứng dụng công nghệ thông tin", share);
const university = said("trường đại học triển khai đại học số và xây dựng học liệu số", share);
const unit = said("đơn vị đạt danh hiệu đơn vị học tập", share);
const registered = said("hộ gia đình đăng ký xây dựng gia đình học tập", share);
const clubs = said("câu lạc bộ đọc sách", count("câu lạc bộ đọc sách"));

const table: [string, TargetDraft, Indicator, text: string, sentence: string][] = [
  ["ratio eq", equal("X", 50), info, "50%", "50% người trong độ tuổi lao động có năng lực thông tin"],
  ["ratio gte", atLeast("X", 32), nursery, "từ 32% trở lên", "Ít nhất 32% trẻ trong độ tuổi nhà trẻ đến trường"],
  [
    "ratio gte, maintained",
    atLeast("X", 99.5, { modality: ["maintain"] }),
    info,
    "từ 99,5% trở lên",
    "Duy trì ít nhất 99,5% người trong độ tuổi lao động có năng lực thông tin",
  ],
  ["ratio gt", moreThan("X", 70), info, "trên 70%", "Trên 70% người trong độ tuổi lao động có năng lực thông tin"],
  [
    "ratio lte",
    atMost("X", 5, { modality: ["control"] }),
    heavy,
    "không quá 5%",
    "Khống chế không quá 5% trẻ mầm non thừa cân, béo phì",
  ],
  ["ratio approx", about("X", 55), info, "khoảng 55%", "Khoảng 55% người trong độ tuổi lao động có năng lực thông tin"],
  [
    "ratio, a wish",
    equal("X", 80, { modality: ["strive"] }),
    info,
    "80%",
    "Phấn đấu 80% người trong độ tuổi lao động có năng lực thông tin",
  ],
  [
    "ratio, two modalities",
    promise(["maintain", "strive"], equal("X", 100)),
    nursery,
    "100%",
    "Phấn đấu duy trì 100% trẻ trong độ tuổi nhà trẻ đến trường",
  ],
  [
    "ratio, kept and grown",
    promise(["maintain", "develop"], equal("X", 100)),
    nursery,
    "100%",
    "Duy trì và phát triển 100% trẻ trong độ tuổi nhà trẻ đến trường",
  ],
  [
    "ratio, conditional",
    equal("X", 12, { condition: "nếu có" }),
    nursery,
    "12%",
    "12% trẻ trong độ tuổi nhà trẻ đến trường (nếu có)",
  ],
  [
    "ratio, recognised",
    promise(["recognised"], equal("X", 50)),
    unit,
    "50%",
    "50% đơn vị được công nhận danh hiệu đơn vị học tập",
  ],
  [
    "ratio, registered by name",
    promise(["register"], moreThan("X", 70)),
    registered,
    "trên 70%",
    "Trên 70% hộ gia đình đăng ký xây dựng gia đình học tập",
  ],
  [
    "ratio, registered",
    promise(["register"], moreThan("X", 70)),
    unit,
    "trên 70%",
    "Đăng ký trên 70% đơn vị đạt danh hiệu đơn vị học tập",
  ],
  ["count", atLeast("X", 1200), clubs, "từ 1.200 trở lên", "Ít nhất 1.200 câu lạc bộ đọc sách"],
  [
    "level, kept",
    equal("X", 2, { modality: ["maintain"] }),
    literacy,
    "mức độ 2",
    "Duy trì đạt chuẩn xóa mù chữ mức độ 2",
  ],
  ["level", equal("X", 3), primary, "mức độ 3", "Đạt chuẩn phổ cập giáo dục tiểu học mức độ 3"],
  ["level gte", atLeast("X", 2), primary, "mức độ 2 trở lên", "Đạt chuẩn phổ cập giáo dục tiểu học mức độ 2 trở lên"],
  [
    "level, consolidated",
    equal("X", 3, { modality: ["consolidate"] }),
    primary,
    "mức độ 3",
    "Củng cố kết quả đạt chuẩn phổ cập giáo dục tiểu học mức độ 3",
  ],
  ["standard", met("X"), preschool, "đạt chuẩn", "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi"],
  [
    "standard, kept",
    met("X", { modality: ["maintain"] }),
    preschool,
    "đạt chuẩn",
    "Duy trì đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi",
  ],
  [
    "standard, consolidated",
    met("X", { modality: ["consolidate"] }),
    preschool,
    "đạt chuẩn",
    "Củng cố kết quả đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi",
  ],
  ["title, registered", met("X", { modality: ["register"] }), title, "đăng ký", "Đăng ký danh hiệu địa phương học tập"],
  [
    "title, recognised",
    met("X", { modality: ["recognised"] }),
    title,
    "được công nhận",
    "Được công nhận danh hiệu địa phương học tập",
  ],
  ["title", met("X"), title, "đạt danh hiệu", "Đạt danh hiệu địa phương học tập"],
  ["degree", degree("X", 80), centre, "80%", "Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin ở mức 80%"],
  [
    "change, down",
    averageChange("X", -0.2),
    thin,
    "giảm trung bình 0,2 điểm % mỗi năm",
    "Tỷ lệ trẻ mầm non suy dinh dưỡng thể nhẹ cân giảm trung bình 0,2 điểm % mỗi năm",
  ],
  [
    "change, up",
    averageChange("X", 1.5),
    info,
    "tăng trung bình 1,5 điểm % mỗi năm",
    "Tỷ lệ người trong độ tuổi lao động có năng lực thông tin tăng trung bình 1,5 điểm % mỗi năm",
  ],
  [
    "change of a count",
    averageChange("X", 20),
    clubs,
    "tăng trung bình 20 mỗi năm",
    "Câu lạc bộ đọc sách tăng trung bình 20 mỗi năm",
  ],
  [
    "carried out",
    carriedOut("X"),
    university,
    "thực hiện",
    "Trường đại học triển khai đại học số và xây dựng học liệu số",
  ],
  [
    "carried out, a standard",
    carriedOut("X"),
    preschool,
    "thực hiện",
    "Thực hiện chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi",
  ],
  [
    "controlled",
    carriedOut("X", { modality: ["control"] }),
    heavy,
    "khống chế",
    "Khống chế tỷ lệ trẻ mầm non thừa cân, béo phì",
  ],
  [
    "share at the highest level",
    shareOf("X", "district", { atLeast: 2 }, 100),
    literacy,
    "100%",
    "100% số đơn vị cấp huyện đạt chuẩn xóa mù chữ mức độ 2",
  ],
  [
    "share at a level",
    shareOf("X", "district", { atLeast: 2 }, 85, { modality: ["strive"] }),
    primary,
    "85%",
    "Phấn đấu 85% số đơn vị cấp huyện đạt chuẩn phổ cập giáo dục tiểu học mức độ 2 trở lên",
  ],
  [
    "share of standards",
    shareOf("X", "commune", { met: true }, 100, { modality: ["maintain"] }),
    preschool,
    "100%",
    "Duy trì 100% số đơn vị cấp xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ 5 tuổi",
  ],
  [
    "share of titles",
    shareOf("X", "province", { met: true }, 15, { modality: ["recognised"] }),
    title,
    "15%",
    "15% số tỉnh, thành phố được công nhận danh hiệu địa phương học tập",
  ],
];

describe("a target in words", () => {
  it.each(table)("%s", (_, draft, indicator, text, sentence) => {
    const [target] = milestone(2025, "II.2", [draft]);
    expect({ text: targetText(target!, indicator), sentence: targetSentence(target!, indicator) }).toEqual({
      text,
      sentence,
    });
  });

  it("says a part after its whole", () => {
    const [, part] = milestone(2025, "II.2", [about("X", 55, { parts: [equal("Y", 15)] })]);
    expect(targetSentence(part!, info)).toBe("Trong đó 15% người trong độ tuổi lao động có năng lực thông tin");
  });
});
