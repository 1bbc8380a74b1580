import { fail, ok, type Issue, type Result } from "@xhht/core";
import { LoopPlugin, TemplateHandler, TemplateSyntaxError, TextPlugin, type ScopeDataArgs, type Tag } from "easy-template-x";
import { checkPackage } from "../hostile/package.ts";
import { fixedZip } from "./fixed-zip.ts";
import { dots } from "./paper.ts";
import type { TemplateData } from "./template-data.ts";

/** A template with its tags filled in, and the tags that nothing is known of. */
export interface Filled {
  bytes: Uint8Array;
  /** One finding a tag; dots stand in its place. */
  missing: Issue[];
}

const unknown = (tag: string): Issue => ({
  code: "template.unknown-tag",
  severity: "warning",
  place: `thẻ {${tag}}`,
  message: `Mẫu có thẻ {${tag}} mà không có dữ liệu nào mang tên đó.`,
  remedy: "Hãy sửa tên thẻ trong mẫu theo danh sách thẻ, hoặc điền tay chỗ có dấu “…”.",
});

const unplaced = (field: string): Issue => ({
  code: "template.table-lost",
  severity: "warning",
  place: `thẻ {#${field}}`,
  message: `Văn bản có bảng thứ ${field.slice(4)} mà mẫu không có chỗ cho bảng đó, nên tệp thiếu bảng này.`,
  remedy: `Hãy thêm một bảng có hàng {#${field}}{o1} … {o2}{/${field}} vào mẫu, hoặc gửi kèm phụ lục riêng.`,
});

/** Deepest nesting of a Word file that is followed: tables in tables in text boxes. */
const deepest = 100;

const lookUp = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), data);

/** Finds a tag's words in the row at hand, then in what is around it; own names only. */
const finder =
  (missing: Set<string>) =>
  ({ path, strPath, data }: ScopeDataArgs): string | TemplateData[] => {
    const tag = strPath.at(-1)!;
    for (let depth = strPath.length - 1; depth >= 0; depth -= 1) {
      const found = lookUp(data, [...strPath.slice(0, depth), tag]);
      if (typeof found === "string" || Array.isArray(found)) return found as string | TemplateData[];
    }
    missing.add(tag);
    const last = path.at(-1) as Tag;
    return last.disposition === "Open" ? [] : dots;
  };

/**
 * Fills in a province's own .docx: `{tag}` is replaced by its words, `{#rows}…{/rows}` repeats (in a table: its row), or stays only
 * where there is something. Nothing in a template is run. Unknown tags and tables without a place are findings; a template that is
 * broken is an issue. The same template and data give the same bytes.
 */
export const fillTemplate = async (template: Uint8Array, data: TemplateData, name = "mẫu"): Promise<Result<Filled>> => {
  const read = await readTags(template, name);
  if (!read.ok) return read;
  const missing = new Set<string>();
  const filled = await syntaxOf(name, () => handlerFor(missing).process(Buffer.from(template), data));
  if (!filled.ok) return filled;
  const lost = Object.keys(data).filter((field) => /^bang\d/.test(field) && !read.value.includes(field));
  return ok({ bytes: fixedZip(new Uint8Array(filled.value)), missing: [...[...missing].toSorted().map(unknown), ...lost.map(unplaced)] });
};

const handlerFor = (missing: Set<string>): TemplateHandler =>
  new TemplateHandler({ plugins: [new LoopPlugin(), new TextPlugin()], scopeDataResolver: finder(missing), maxXmlDepth: deepest });

/** The names of a template's tags, in its order; issues where it is no Word file, or opens what it does not close. */
export const readTags = async (template: Uint8Array, name: string): Promise<Result<string[]>> => {
  const checked = await checkPackage(template, name);
  if (!checked.ok) return checked;
  if (checked.value.kind !== "docx") return fail({ code: "template.not-word", severity: "error", place: name, message: "Mẫu không phải tệp Word.", remedy: "Hãy dùng một tệp .docx làm mẫu." });
  const tags = await syntaxOf(name, () => handlerFor(new Set()).parseTags(Buffer.from(template)));
  if (!tags.ok) return tags;
  const odd = unpaired(tags.value);
  return odd === null ? ok(tags.value.map((tag) => tag.name)) : fail(broken(`thẻ ${odd}`));
};

/** What the library says of a template's tags is an issue; anything else stays a surprise. */
const syntaxOf = async <T>(name: string, work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await work());
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    return fail(broken(name));
  }
};

const broken = (place: string): Issue => ({
  code: "template.syntax",
  severity: "error",
  place,
  message: "Mẫu có thẻ mở mà không đóng, hoặc đóng mà không mở.",
  remedy: "Mỗi “{#tên}” cần một “{/tên}” phía sau, mỗi dấu “{” cần một dấu “}”.",
});

/** The first tag that opens or closes alone, as it is written; null where all are in pairs. */
const unpaired = (tags: readonly Tag[]): string | null => {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.disposition === "Open") open.push(tag);
    if (tag.disposition === "Close" && open.pop()?.name !== tag.name) return tag.rawText;
  }
  return open[0]?.rawText ?? null;
};
