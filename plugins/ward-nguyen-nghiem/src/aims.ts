import type { Clause } from "@xhht/core";

/** Why the plan exists (I.1). */
export const purpose: Clause[] = [
  { number: "-", text: "Cả hệ thống chính trị và người dân hiểu ý nghĩa của học tập suốt đời", source: "I.1.-1" },
  { number: "-", text: "Dùng công nghệ số, dạy trực tuyến để cơ sở giáo dục đáp ứng nhu cầu học", source: "I.1.-2" },
  { number: "-", text: "Mọi công dân có quyền và trách nhiệm học thường xuyên, học suốt đời", source: "I.1.-3" },
  { number: "-", text: "Giữ nếp hiếu học của gia đình, dòng họ; để nơi làm việc cũng là nơi học", source: "I.1.-4" },
];

/** What its execution must respect (I.2). */
export const requirements: Clause[] = [
  { number: "-", text: "Quán triệt chủ trương xây dựng xã hội học tập tới cán bộ và nhân dân", source: "I.2.-1" },
  { number: "-", text: "Mọi cơ quan, tổ chức, gia đình tạo cơ hội học công bằng cho người dân", source: "I.2.-2" },
  { number: "-", text: "Triển khai đề án thiết thực, có hiệu quả, thuận lợi cho người học", source: "I.2.-3" },
];

/** The general goal (II.1). */
export const generalGoal: Clause = {
  number: null,
  text: "Đến năm 2030 mọi người dân có cơ hội học tập bình đẳng trong một hệ thống giáo dục mở, linh hoạt",
  source: "II.1",
};
