import { z } from "zod";
import { isoDateOrMonth, kebab, place, unitRef, words } from "./words.ts";

const reference = {
  kind: z.enum(["KH", "QĐ", "CT", "KL", "CV", "TT", "NĐ", "NQ", "Luật", "BC", "ĐA"]),
  number: words.nullable(),
  issuedOn: isoDateOrMonth.nullable(),
  issuer: words,
};

/** Schema of the identity of a document. */
export const documentRefSchema = z.strictObject(reference).meta({ id: "DocumentRef" });

/** Schema of a document that the plan rests on or cites. */
export const legalBasisSchema = z
  .strictObject({
    ...reference,
    title: words,
    relation: z.enum(["basis", "parent", "proposal", "cited"]),
    programme: kebab.optional(),
    unit: unitRef.optional(),
    printedAs: words.optional(),
    source: place,
  })
  .meta({ id: "LegalBasis" });

/** Schema of the paper's own first page. */
export const planDocumentSchema = z
  .strictObject({
    ...reference,
    title: words,
    place: words.optional(),
    issuedBy: z.strictObject({ ...reference, articles: z.int().min(1) }).optional(),
  })
  .meta({ id: "PlanDocument" });
