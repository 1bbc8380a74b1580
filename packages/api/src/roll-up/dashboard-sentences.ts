import { formatNumber, type IndicatorCode } from "@xhht/core";
import type { DashboardSentence, DashboardUnit, DashboardView, JudgedTarget } from "../figures-view.ts";
import { sumOf } from "./duties.ts";
import { coverageFloor } from "./judged.ts";
import { type Scene, unitWords } from "./scene.ts";

/** What the sentences are made of: the units below, and how the goals of the whole stand. */
export interface Told {
  scene: Pick<Scene, "period" | "view"> & { unit: Pick<Scene["unit"], "level">; children: readonly Pick<Scene["unit"], "level">[] };
  units: readonly DashboardUnit[];
  /** One of each indicator; null where no goal is set. */
  goals: readonly { code: IndicatorCode; status: JudgedTarget["status"] | null }[];
}

/** Who sent after the last day is late too, and owes nothing more. */
const sayLate = (late: number, owed: number, words: string): string => {
  if (owed === late) return `${late} ${words} quá hạn.`;
  return owed === 0 ? `${late} ${words} đã gửi nhưng muộn hạn.` : `${late} ${words} quá hạn: ${owed} chưa gửi đủ, ${late - owed} đã gửi muộn.`;
};

/** How many goals are missed or at risk, and how many nobody can judge yet: silence is no good news. */
const sayRisk = (red: number, open: number, judged: number): string => {
  const few = `vì dưới ${formatNumber(coverageFloor * 100)}% đơn vị đã báo cáo hoặc còn thiếu số liệu`;
  if (judged === 0) return "Cả địa bàn chưa có chỉ tiêu nào để đánh giá.";
  if (open === judged) return `Chưa đánh giá được chỉ tiêu nào, ${few}.`;
  const rest = open === 0 ? "." : `; ${open} chỉ tiêu chưa đánh giá được, ${few}.`;
  return (red === 0 ? "Chưa thấy chỉ tiêu nào có nguy cơ không đạt" : `${red} chỉ tiêu chưa đạt hoặc có nguy cơ không đạt`) + rest;
};

/** The three sentences with which one can report to one's leaders. */
export const sentencesOf = ({ scene: { children, unit, period, view }, units, goals }: Told): DashboardView["sentences"] => {
  const words = unitWords[children[0]?.level ?? unit.level];
  const sent = units.filter(({ received, expected }) => expected > 0 && received === expected);
  const owing = units.filter(({ expected }) => expected > 0);
  const late = units.filter((one) => one.late);
  const owed = late.filter(({ received, expected }) => received < expected).length;
  const red = goals.filter(({ status }) => status === "at_risk" || status === "not_met");
  const open = goals.filter(({ status }) => status === "cannot_judge").length;
  const share = owing.length === 0 ? "" : ` (${Math.floor((sent.length / owing.length) * 100)}%)`;
  const [received, expected] = [sumOf(units, "received"), sumOf(units, "expected")];
  const reports = expected === owing.length ? "" : `, ${formatNumber(received)}/${formatNumber(expected)} báo cáo`;
  const sentence = (about: DashboardSentence["about"], text: string, found: readonly DashboardUnit[], indicators: Told["goals"] = []): DashboardSentence => ({
    about, text, count: about === "risk" ? indicators.length : found.length, units: found.map(({ id }) => id), indicators: indicators.map(({ code }) => code),
  });
  // Today's units owed nothing of a year before they came to be: who did is told in the boundaries of that year.
  const [ofReceived, ofLate] =
    view === "restated" && owing.length === 0
      ? [`Chưa ${words} nào của hiện nay phải gửi báo cáo ${period.label.toLocaleLowerCase("vi")}.`, "Ai đã gửi, ai quá hạn: xem theo địa giới khi báo cáo."]
      : [`Đã gửi đủ báo cáo: ${sent.length}/${owing.length} ${words}${share}${reports}.`, late.length === 0 ? "Không có đơn vị nào quá hạn." : sayLate(late.length, owed, words)];
  return [
    sentence("received", ofReceived, sent),
    sentence("late", ofLate, late),
    sentence("risk", sayRisk(red.length, open, goals.filter(({ status }) => status !== null).length), [], red),
  ];
};
