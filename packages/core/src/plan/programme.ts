import type { DocumentRef } from "./document.ts";

/** A national decision with its period and milestones. */
export interface Programme {
  /** `qd-1373`. */
  id: string;
  label: string;
  short: string;
  decision: DocumentRef;
  period: { from: number; to: number };
  milestones: number[];
  /** Documents whose scope excludes or includes the programme. */
  fundingRules?: { document: string; applies: boolean; because: string }[];
  /** Programmes of which this is a component. */
  partOf?: string;
}
