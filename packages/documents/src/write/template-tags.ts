import { ok, type Issue, type Result } from "@xhht/core";
import { fillTemplate, readTags } from "./fill-template.ts";
import { type TemplateData, templateFields } from "./template-data.ts";

/** What a template names, before any paper is filled in. */
export interface TemplateTags {
  /** Fields that papers have, in the order of the template. */
  known: string[];
  /** Names that no paper has: dots would stand in their place. */
  unknown: string[];
  /** Fields that every paper has and the template never shows. */
  absent: string[];
  /** What speaks against its use; an error forbids it. */
  issues: Issue[];
}

/** Without these no paper may go out: what it says, and the id under which it was frozen. */
const needed = ["noi_dung", "ma_ban"];
const usual = ["co_quan", "so_ky_hieu", "dia_danh_ngay", "ten_loai", "trich_yeu", "noi_nhan", "quyen_han", "chuc_vu", "ho_ten", "dau"];

const lacking = (field: string): Issue => ({
  code: "template.lacks",
  severity: "error",
  place: `thẻ {${field}}`,
  message: `Mẫu không có thẻ {${field}} (${templateFields[field]}).`,
  remedy: field === "noi_dung" ? "Hãy thêm vòng lặp {#noi_dung} … {/noi_dung} ở chỗ của thân văn bản." : `Hãy thêm thẻ {${field}}, thường ở chân trang.`,
});

/** A row in every loop: what fills in once, fills in again. */
const trial: TemplateData = Object.fromEntries(["can_cu", "noi_dung", "noi_nhan", "quyen_han", "bang1"].map((loop) => [loop, [{ dong: "…", doan: "…", o1: "…" }]]));

const isKnown = (tag: string): boolean => Object.hasOwn(templateFields, tag) || /^(?:bang|o)[1-9]\d?$/.test(tag);

/** Reads the tags of a template and says which of them papers know; a file that is no template is an issue. Nothing of it is run. */
export const templateTags = async (template: Uint8Array, name = "mẫu"): Promise<Result<TemplateTags>> => {
  const read = await readTags(template, name);
  if (!read.ok) return read;
  const tried = await fillTemplate(template, trial, name);
  if (!tried.ok) return tried;
  const tags = [...new Set(read.value)];
  const absent = (fields: readonly string[]): string[] => fields.filter((field) => !tags.includes(field));
  return ok({ known: tags.filter(isKnown), unknown: tags.filter((tag) => !isKnown(tag)), absent: absent([...needed, ...usual]), issues: absent(needed).map(lacking) });
};
