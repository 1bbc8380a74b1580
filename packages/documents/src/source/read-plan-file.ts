import { ok, type Result } from "@xhht/core";
import { type ProposalGround, readWithProposals } from "../import/propose.ts";
import { sourceText } from "../read-plan.ts";
import { printedWords } from "../import/printed-words.ts";
import type { ImportedReading } from "../import/plan-from-reading.ts";
import { readSource } from "./read-source.ts";

/** A file that was read as a plan; the spans of the reading are offsets into `text`. */
export interface PlanFile {
  text: string;
  reading: ImportedReading;
}

/** Reads the file of a plan: its text, its parts, and the indicators that fit its goals. */
export const readPlanFile = async (bytes: Uint8Array, fileName: string, ground: ProposalGround): Promise<Result<PlanFile>> => {
  const source = await readSource(bytes, fileName);
  if (!source.ok) return source;
  const text = sourceText(source.value.text);
  const reading = readWithProposals(text, ground);
  return ok({ text, reading: { ...reading, printed: printedWords(text, reading) } });
};
