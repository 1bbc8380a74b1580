import type { Clause } from "@xhht/core";

/** Why the plan exists (I.1). */
export const purpose: Clause[] = [
  { number: "a", text: "Thực hiện đề án có hiệu quả từ xã đến thôn và các đơn vị thuộc xã", source: "I.1.a" },
  { number: "b", text: "Tạo phong trào và điều kiện để mọi người dân học thường xuyên, học suốt đời", source: "I.1.b" },
  { number: "c", text: "Giữ nếp hiếu học của gia đình, dòng họ; để nơi làm việc cũng là nơi học", source: "I.1.c" },
  { number: "d", text: "Dùng công nghệ số và dạy học trực tuyến để nâng chất lượng cơ sở giáo dục", source: "I.1.d" },
];

/** What its execution must respect (I.2). */
export const requirements: Clause[] = [
  {
    number: "a",
    text: "Triển khai đồng bộ các giải pháp, góp phần nâng dân trí và chất lượng nhân lực",
    source: "I.2.a",
  },
  { number: "b", text: "Kế hoạch thiết thực, linh hoạt, hợp với điều kiện của xã", source: "I.2.b" },
  { number: "c", text: "Các ban, ngành, đoàn thể phối hợp chặt chẽ để hoàn thành mục tiêu", source: "I.2.c" },
];

/** The general goal (II.1). */
export const generalGoal: Clause = {
  number: null,
  text: "Đến năm 2030 mọi người dân có cơ hội học tập bình đẳng trong một hệ thống giáo dục mở, hiện đại",
  source: "II.1",
};
