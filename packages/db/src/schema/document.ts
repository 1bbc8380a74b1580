import type { PersonId, UnitId } from "@xhht/core";
import type { Kit } from "../sqlite/kit.ts";

/** What kind of paper a file is. */
export type PaperKind = "plan" | "decision" | "report" | "annex" | "table";
/** In what form it was made. */
export type FileFormat = "docx" | "xlsx" | "pdf" | "csv";
/** Papers that a template of one's own can draw. */
export type TemplateKind = "plan" | "report";
/** Life of an import: being read over by a person, saved as a plan, or given up. */
export type ImportState = "open" | "saved" | "dropped";

/** Tables of documents: those that were read in, and those that were made. */
export const documentTables = (k: Kit) => {
  const person = (name: string) => k.text(name).$type<PersonId>().notNull();

  /** A document that somebody reads into a plan; nothing of it is lost before she saves or drops it. */
  const importDraft = k.table(
    "import_draft",
    {
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      fileName: k.text("file_name").notNull(),
      state: k.text("state").$type<ImportState>().notNull(),
      /** Raised by every change; a change says on which it was made. */
      version: k.integer("version").notNull(),
      by: person("by_person"),
      at: k.instant("at").notNull(),
      savedAs: k.text("saved_as"),
      /** What a person decided: indicators linked, fields corrected or added by hand. */
      choices: k.json<unknown>("choices").notNull(),
      /** What was understood. */
      reading: k.json<unknown>("reading").notNull(),
      /** The NFC text to which it points; last, because it is long. */
      text: k.text("text").notNull(),
    },
    (t) => [k.index("import_draft_unit").on(t.unit, t.at)],
  );

  /** Everything that a paper says, frozen when it was first made: the same bytes can be made from it again. */
  const frozenPaper = k.table(
    "frozen_paper",
    {
      /** First characters of the content's SHA-256: printed in the footer. */
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      kind: k.text("kind").$type<PaperKind>().notNull(),
      /** Plan, report or table that it shows. */
      subject: k.text("subject").notNull(),
      /** Hash of what it was made from: where that is another now, the file is old. */
      basis: k.text("basis").notNull(),
      by: person("by_person"),
      at: k.instant("at").notNull(),
      content: k.json<unknown>("content").notNull(),
    },
    (t) => [k.index("frozen_paper_subject").on(t.subject, t.at)],
  );

  /** Files that were made of a paper. */
  const issuedFile = k.table(
    "issued_file",
    {
      paper: k.text("paper").notNull().references(() => frozenPaper.id),
      format: k.text("format").$type<FileFormat>().notNull(),
      name: k.text("name").notNull(),
      /** SHA-256 and length of its bytes. */
      hash: k.text("hash").notNull(),
      size: k.integer("size").notNull(),
      by: person("by_person"),
      at: k.instant("at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.paper, t.format] })],
  );

  /** A unit's own .docx, by which papers of a kind are drawn for it and for all below; a row that was removed still draws what was frozen with it. */
  const paperTemplate = k.table(
    "paper_template",
    {
      id: k.text("id").notNull().primaryKey(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      kind: k.text("kind").$type<TemplateKind>().notNull(),
      name: k.text("name").notNull(),
      /** SHA-256 and length of its bytes. */
      hash: k.text("hash").notNull(),
      size: k.integer("size").notNull(),
      by: person("by_person"),
      at: k.instant("at").notNull(),
      removedAt: k.instant("removed_at"),
      /** The bytes in base64; last, because they are long. */
      base64: k.text("base64").notNull(),
    },
    (t) => [k.index("paper_template_unit").on(t.unit, t.kind), k.index("paper_template_hash").on(t.hash)],
  );

  return { importDraft, frozenPaper, issuedFile, paperTemplate };
};
