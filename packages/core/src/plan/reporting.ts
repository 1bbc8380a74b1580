import type { Place } from "../target/target.ts";
import type { AgencyId } from "./agency.ts";

/** A day of every year. `inclusive: false` is "trước ngày": the day itself is too late. */
export interface YearlyDue {
  month: number;
  day: number;
  inclusive: boolean;
}

/** A yearly report: who gives it to whom, by when; `due` is null where the document names no day. */
export interface ReportingRule {
  id: string;
  label: string;
  due: YearlyDue | null;
  /** The deadline as the document words it, at most a few words: `trước ngày 05/12`. */
  dueAsWritten?: string;
  from?: AgencyId;
  to: AgencyId[];
  /** Through whom it goes. */
  via?: AgencyId;
  source: Place;
}

/** A mid-term (sơ kết) or final (tổng kết) review. */
export interface Review {
  kind: "midterm" | "final";
  due: { year: number; quarter?: 1 | 2 | 3 | 4 };
  source: Place;
}
