import type { IsoDate, Recipient, ReportContent, ReportForm, Signature } from "@xhht/core";
import type { Stamp } from "./paper.ts";

/** A yearly report as it was frozen, with what its head and foot need. */
export interface ReportFile {
  form: ReportForm;
  content: ReportContent;
  /** The same cells a year earlier, where that report was made. */
  lastYear: Pick<ReportContent, "period" | "cells"> | null;
  /** The unit in whose name it is signed: `UBND xã Vạn Hòa`. */
  issuer: string;
  place?: string;
  /** Number and day of the official letter; null until a clerk has given them. */
  letter: { number: string; issuedOn: IsoDate } | null;
  /** The plan that it is about, as a text cites it; null for a unit without one. */
  plan: { title: string; citation: string } | null;
  /** To whom it is owed, as the text names them. */
  addressees: string[];
  recipients: Recipient[];
  signature: Signature;
  stamp: Stamp;
}

