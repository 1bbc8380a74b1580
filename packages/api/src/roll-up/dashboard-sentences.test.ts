import { period } from "@xhht/core";
import { describe, expect, it } from "vitest";
import type { DashboardUnit } from "../figures-view.ts";
import { sentencesOf, type Told } from "./dashboard-sentences.ts";

const unit = (id: string, received: number, expected: number, late = false): DashboardUnit => ({ id, code: id, name: id, level: "commune", received, expected, late, sentAt: null });
const scene = (year: string, view: "reported" | "restated" = "reported"): Told["scene"] => ({ period: period(year)!, view, unit: { level: "province" }, children: [{ level: "commune" }] });
const goals = (...statuses: Told["goals"][number]["status"][]): Told["goals"] => statuses.map((status, at) => ({ code: `I${at}`, status }));
const risk = (...statuses: Told["goals"][number]["status"][]) => sentencesOf({ scene: scene("2026"), units: [unit("A", 1, 1)], goals: goals(...statuses) })[2]!;

describe("the three sentences of a dashboard", () => {
  it("never call silence good news: what cannot be judged is said", () => {
    expect(risk("cannot_judge", "cannot_judge", null).text).toBe("Chưa đánh giá được chỉ tiêu nào, vì dưới 80% đơn vị đã báo cáo hoặc còn thiếu số liệu.");
    expect(risk("met", "cannot_judge").text).toBe("Chưa thấy chỉ tiêu nào có nguy cơ không đạt; 1 chỉ tiêu chưa đánh giá được, vì dưới 80% đơn vị đã báo cáo hoặc còn thiếu số liệu.");
    expect(risk(null).text).toBe("Cả địa bàn chưa có chỉ tiêu nào để đánh giá.");
  });

  it("are plain where everything is judged, and name the indicators at risk", () => {
    expect(risk("met", "on_course").text).toBe("Chưa thấy chỉ tiêu nào có nguy cơ không đạt.");
    expect(risk("at_risk", "met", "not_met", "cannot_judge")).toMatchObject({ count: 2, indicators: ["I0", "I2"], text: expect.stringMatching(/^2 chỉ tiêu chưa đạt hoặc có nguy cơ không đạt; 1 chỉ tiêu chưa/) });
  });

  it("do not say “0/0 sent, nobody late” of a year in which today's units did not report", () => {
    const told = { units: [unit("A", 0, 0), unit("B", 0, 0)], goals: goals("met") };
    expect(sentencesOf({ scene: scene("2024", "restated"), ...told }).slice(0, 2).map(({ text }) => text)).toEqual([
      "Chưa xã, phường nào của hiện nay phải gửi báo cáo năm 2024.",
      "Ai đã gửi, ai quá hạn: xem theo địa giới khi báo cáo.",
    ]);
    const owing = { ...told, units: [unit("A", 1, 1), unit("B", 0, 1, true)] };
    expect(sentencesOf({ scene: scene("2026", "restated"), ...owing }).slice(0, 2).map(({ text }) => text)).toEqual(["Đã gửi đủ báo cáo: 1/2 xã, phường (50%).", "1 xã, phường quá hạn."]);
  });
});
