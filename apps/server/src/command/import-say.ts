import { formatDate } from "@xhht/core";
import type { HeadReading, Reading } from "@xhht/documents";

const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toString().replace(".", ",")}%`;

const sayHead = ({ kind, number, date, issuer, title }: HeadReading): string =>
  [kind ?? "Văn bản", number ? `số ${number}` : "chưa ghi số", date ? `ngày ${formatDate(date)}` : "chưa ghi ngày", issuer ? `của ${issuer}` : "", title ? `: ${title}` : ""]
    .filter(Boolean).join(" ").replace(" :", ":");

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** A reading in lines for people: what it is, how much was understood, how much of each part, what was not. */
export const sayReading = (reading: Reading, file: string, unit: string | null): string => {
  const { targets, taskGroups, taskTables, responsibilities, unread } = reading;
  const linked = targets.filter(({ indicator }) => indicator !== null).length;
  const doubtful = targets.filter(({ confidence }) => confidence !== "sure").length;
  const tasks = taskGroups.reduce((total, group) => total + group.tasks.length, 0);
  const duties = responsibilities.reduce((total, one) => total + one.duties.length, 0);
  const lines = [
    `${file}: hiểu được ${percent(reading.understood)} số ký tự.`,
    `    ${sayHead(reading.document)}`,
    ...(reading.decision ? [`    Ban hành kèm ${sayHead(reading.decision)}`] : []),
    `    Đơn vị: ${unit ?? "chưa rõ, hãy thêm --unit <mã> để được đề xuất chỉ số"}`,
    `    ${reading.legalBases.length} căn cứ và văn bản được dẫn`,
    `    ${reading.purposes.length} mục đích · ${reading.requirements.length} yêu cầu · ${reading.generalGoal.length} mục tiêu chung`,
    `    ${targets.length} chỉ tiêu: ${linked} có chỉ số phù hợp, ${doubtful} cần xem kỹ`,
    `    ${taskGroups.length} nhóm nhiệm vụ · ${tasks} nhiệm vụ · ${taskTables.length} bảng`,
    `    ${responsibilities.length} đầu mối · ${duties} việc được giao`,
    `    ${reading.funding.length} đoạn kinh phí · ${reading.reporting.length} thời hạn báo cáo, sơ kết, tổng kết · ${reading.recipients.length} nơi nhận`,
    `    Người ký: ${reading.signature?.name ?? "không thấy"}`,
  ];
  const rest = unread.length === 0 ? ["    Không có đoạn nào bị bỏ lại."] : [`    ${unread.length} đoạn chưa hiểu:`, ...unread.map(({ text }) => `      - ${shorten(text)}`)];
  return [...lines, ...rest].join("\n");
};
