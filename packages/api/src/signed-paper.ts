import { type Report, type ReportState, signedKey } from "@xhht/core";
import type { EvidenceRow, Queries } from "@xhht/db";
import type { Context } from "./context.ts";
import { standingIn } from "./desk.ts";
import { refuse } from "./refused.ts";

/** A signed paper is a scan or a photo. */
const kinds = ["application/pdf", "image/jpeg"];
const gone: readonly ReportState[] = ["sent", "received", "closed"];

/** The signed papers of the sending in force; what was attached to one that was withdrawn or answered stays with that one. */
export const signedPapers = ({ subject, sentAt }: Pick<Report, "subject" | "sentAt">, evidence: readonly EvidenceRow[]): EvidenceRow[] =>
  sentAt === null ? [] : evidence.filter(({ key, at }) => key === signedKey(subject) && at.toISOString() >= sentAt);

/**
 * The report whose signed paper is attached (of a file of that type) or taken off (`null`). Refuses before the report has its
 * number and went, where the file is no scan, and, to take one off, once the figures are closed.
 */
export const reportOfPaper = async (
  ctx: Pick<Context, "world">,
  tx: Queries,
  { unit, period, key }: Pick<EvidenceRow, "unit" | "period" | "key">,
  type: string | null,
): Promise<Report> => {
  const report = (await standingIn(ctx, tx, unit, period)).find(({ owed }) => signedKey(owed.subject) === key)?.report;
  if (!report) throw refuse("signed.none", "Không có báo cáo nào như vậy để kèm bản ký.", "Hãy tải lại trang rồi làm lại.", key);
  if (!gone.includes(report.state)) throw refuse("signed.early", "Báo cáo chưa được cấp số và gửi, nên chưa có bản ký.", "Hãy cấp số, ngày và gửi, rồi đính kèm bản ký.", key);
  if (type !== null && !kinds.includes(type)) throw refuse("signed.kind", "Bản ký phải là tệp PDF hoặc ảnh JPG.", "Hãy quét bản đã ký, đóng dấu thành PDF hoặc JPG rồi đính kèm lại.", key);
  if (type === null && report.state === "closed") throw refuse("signed.closed", "Số liệu đã chốt nên không gỡ bản ký được.", "Hãy đính kèm thêm bản đúng; cả hai đều được giữ.", key);
  return report;
};
