import type { OfficePackage } from "../hostile/package.ts";
import { readNumbering } from "./docx-numbering.ts";
import { readStyles } from "./docx-styles.ts";
import { partLines } from "./docx-text.ts";

/**
 * The lines of a Word file that passed its checks, as a person sees them: automatic numbers printed, changes accepted,
 * tables by row, text boxes after their paragraph, notes at the end. Headers and footers are left out.
 */
export const readDocx = (file: OfficePackage): string[] => {
  const relations = [...file.relations(file.main).values()];
  const part = (type: string): Buffer | undefined => file.part(relations.find((one) => one.type === type)?.target ?? "");
  const styleOf = readStyles(part("styles"));
  const numbering = readNumbering(part("numbering"));
  const lines = partLines(file.part(file.main)!, styleOf, numbering);
  const notes = ["footnotes", "endnotes"].flatMap((type) => {
    const bytes = part(type);
    return bytes ? partLines(bytes, styleOf, numbering).filter((line) => line !== "") : [];
  });
  return notes.length > 0 ? [...lines, "", ...notes] : lines;
};
