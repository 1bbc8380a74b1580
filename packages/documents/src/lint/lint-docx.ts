import type { Issue, Result } from "@xhht/core";
import { openPackage } from "../hostile/package.ts";
import { Refusal, refusable } from "../hostile/refusal.ts";
import { anatomyOf, type Anatomy } from "./anatomy.ts";
import type { LintFinding } from "./finding.ts";
import { readWord } from "./read-word.ts";
import { annexRules } from "./rules/annex.ts";
import { basisRules } from "./rules/basis.ts";
import { blankRules } from "./rules/blanks.ts";
import { bodyRules } from "./rules/body.ts";
import { figureRules } from "./rules/figures.ts";
import { issuerRules } from "./rules/issuer.ts";
import { letterRules } from "./rules/letters.ts";
import { nationalHeadRules } from "./rules/national-head.ts";
import { numberRules } from "./rules/number.ts";
import { outlineRules } from "./rules/outline.ts";
import { pageRules } from "./rules/page.ts";
import { pageNumberRules } from "./rules/page-number.ts";
import { placeDateRules } from "./rules/place-date.ts";
import { recipientRules } from "./rules/recipients.ts";
import { signatureRules } from "./rules/signature.ts";
import { tableRules } from "./rules/tables.ts";
import { titleRules } from "./rules/title.ts";

const always = [pageRules, letterRules, pageNumberRules, figureRules, outlineRules, tableRules, annexRules];
/** A file that holds annexes only has no head and no foot. */
const ofPapers = [nationalHeadRules, issuerRules, numberRules, placeDateRules, titleRules, basisRules, bodyRules, signatureRules, recipientRules];

const rank: Record<Issue["severity"], number> = { error: 0, warning: 1, hint: 2 };

const isAnnexOnly = ({ zones }: Anatomy): boolean => zones.find((zone) => zone !== "empty") === "annexHead";

const empty: Issue = {
  code: "nd30.empty",
  severity: "error",
  place: "tệp",
  message: "Tệp không có chữ nào để soát.",
  remedy: "Hãy chọn tệp .docx có nội dung văn bản; bản quét ảnh thì soát bằng mắt.",
};

/**
 * Holds a Word file to the decree on the form of official papers (NĐ 30/2020/NĐ-CP, phụ lục I), whatever program made it:
 * findings with their place, the gravest first. `issued`: the paper is about to be signed, so blanks count. A file that
 * cannot be read safely is an issue.
 */
export const lintDocx = (bytes: Uint8Array, { issued = false, name = "tệp" }: { issued?: boolean; name?: string } = {}): Promise<Result<LintFinding[]>> =>
  refusable(name, async () => {
    const file = await openPackage(bytes);
    if (file.kind !== "docx") throw new Refusal("file.not-word", "Tệp này không phải văn bản Word.", "Hãy chọn tệp .docx; bảng tính không theo thể thức văn bản.");
    const anatomy = anatomyOf(readWord(file));
    if (anatomy.of("empty").length === anatomy.paragraphs.length) return [empty];
    const rules = [...always, ...(isAnnexOnly(anatomy) ? [] : ofPapers), ...(issued ? [blankRules] : [])];
    return rules.flatMap((rule) => rule(anatomy)).toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  });
