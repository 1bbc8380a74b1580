import { plain, type Sheet } from "./paper.ts";
import { dayPieces, numberPieces } from "./words.ts";
import type { ReportFile } from "./report-file.ts";

/** A file that stands behind a figure, by its name and the cell that it was attached to. */
export interface AttachedFile {
  label: string;
  name: string;
}

/** PHỤ LỤC of a report: the files that stand behind its figures; null where there are none. */
export const evidenceSheet = ({ issuer, letter }: Pick<ReportFile, "issuer" | "letter">, files: readonly AttachedFile[]): Sheet | null =>
  files.length === 0
    ? null
    : {
        landscape: false,
        blocks: [
          { kind: "annex", number: null, title: "DANH MỤC MINH CHỨNG" },
          {
            kind: "attached",
            pieces: [
              plain("(Kèm theo Báo cáo số "),
              ...numberPieces({ kind: "BC", number: letter?.number ?? null, issuer }),
              plain(" "),
              ...dayPieces(letter?.issuedOn ?? null),
              plain(` của ${issuer})`),
            ],
          },
          {
            kind: "table",
            columns: [
              { label: "TT", share: 10, align: "center" },
              { label: "Số liệu", share: 60, align: "left" },
              { label: "Tệp", share: 54, align: "left" },
            ],
            rows: files.map(({ label, name }, at) => [String(at + 1), label, name]),
          },
        ],
      };
