import type { Clause } from "@xhht/core";

/** The general goal (I.1). */
export const generalGoal: Clause = {
  number: null,
  text: "Nâng chất lượng phong trào học tập suốt đời bằng các mô hình học tập và công nghệ thông tin",
  source: "I.1",
};
