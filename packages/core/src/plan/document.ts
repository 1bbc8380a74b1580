import type { IsoDate, UnitRef } from "../unit/unit.ts";
import type { Place } from "../target/target.ts";

/** Abbreviation of a kind of document (NĐ 30/2020/NĐ-CP, phụ lục III). */
export type DocumentKind = "KH" | "QĐ" | "CT" | "KL" | "CV" | "TT" | "NĐ" | "NQ" | "Luật" | "BC" | "ĐA";

/** Vietnamese names of the kinds. */
export const documentKindLabel: Record<DocumentKind, string> = {
  KH: "Kế hoạch",
  QĐ: "Quyết định",
  CT: "Chỉ thị",
  KL: "Kết luận",
  CV: "Công văn",
  TT: "Thông tư",
  NĐ: "Nghị định",
  NQ: "Nghị quyết",
  Luật: "Luật",
  BC: "Báo cáo",
  ĐA: "Đề án",
};

/** Identity of a document: issuer + number + date, each perhaps missing in the source. */
export interface DocumentRef {
  kind: DocumentKind;
  /** `56/KH-UBND`, or null where the paper is blank. */
  number: string | null;
  /** A day `2022-02-08`, a month `2021-08` where the day is blank, or null. */
  issuedOn: IsoDate | null;
  /** Who issued it: `UBND huyện Nông Cống`. */
  issuer: string;
}

/** A document that the plan rests on or cites. */
export interface LegalBasis extends DocumentRef {
  /** What it is about, in our words. */
  title: string;
  /** `parent`: the plan of the level above; `basis`: căn cứ; `proposal`: đề nghị; `cited`: named in the text only. */
  relation: "basis" | "parent" | "proposal" | "cited";
  /** The programme that this decision starts or serves: `qd-1373`. */
  programme?: string;
  /** Whose plan it is, for a parent. */
  unit?: UnitRef;
  /** The citation as printed, where it lacks something: `Thông tư số 22/TT-BGDĐT`. */
  printedAs?: string;
  source: Place;
}

/** The paper itself: what stands on its first page. */
export interface PlanDocument extends DocumentRef {
  /** Title after the kind, in our words. */
  title: string;
  /** Place in the date line: `Ba Đình`. */
  place?: string;
  /** The decision that issues the plan, when the plan has no number of its own. */
  issuedBy?: DocumentRef & { articles: number };
}
