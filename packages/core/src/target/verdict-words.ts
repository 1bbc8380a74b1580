import type { Verdict } from "./judge.ts";

/** How a status is shown everywhere: its sign and its word, never the colour of its tone alone. */
export const verdictWords: Record<Verdict["status"], { tone: string; sign: string; word: string }> = {
  met: { tone: "met", sign: "✓", word: "đạt" },
  on_course: { tone: "course", sign: "◐", word: "đúng tiến độ" },
  at_risk: { tone: "risk", sign: "▲", word: "có nguy cơ" },
  not_met: { tone: "off", sign: "▼", word: "chưa đạt" },
  cannot_judge: { tone: "none", sign: "○", word: "chưa đánh giá được" },
};
