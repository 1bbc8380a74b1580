import { period, type Period, type ReportRef, reportRef } from "@xhht/core";
import { z } from "zod";

/** What a person types to find something, at most 100 characters. */
export const text = z.string().trim().min(1).max(100);
/** A calendar day, `2025-07-01`. */
export const day = z.iso.date();
/** How many answers at most, 1 to 50. */
export const limit = z.int().min(1).max(50).default(20);
/** A year of the programmes' century. */
export const year = z.int().min(2000).max(2100);
/** An official code of a unit. */
export const unitCode = z.string().regex(/^(VN|\d{2,5})$/);
/** Identity of a unit, `21439@0000`. */
export const unitId = z.string().regex(/^(VN|\d{2,5})@(0000|\d{4}-\d{2}-\d{2})$/);
/** Identity of a plugin, `ward-nguyen-nghiem`. */
export const pluginId = z.string().max(60).regex(/^[a-z0-9_][a-z0-9-]*$/);
/** Identity of a plan, `ward-nguyen-nghiem/qd-1373`. */
export const planId = z.string().max(100).regex(/^[a-z0-9_][a-z0-9-]*\/[a-z0-9][a-z0-9.-]*$/);
/** Short identity of a programme, or of a task table within its plan. */
export const slug = z.string().max(60).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/);
/** Code of an indicator, `SKILL_INFO`. */
export const indicatorCode = z.string().max(60).regex(/^[A-Z0-9][A-Z0-9_]*$/);
/** A tier of administration. */
export const level = z.enum(["nation", "province", "district", "commune"]);
/** A period of the programmes' century: `2026`, `2026-H1`, `2026-Q3` or `2021/2025`. */
export const periodId = z.string().max(9).refine((id) => inCentury(period(id)), { message: "không đúng dạng quy định" });
/** Identity of a report, `27289@2025-07-01~common~2026`. */
export const reportId = z
  .string()
  .max(200)
  .refine((id) => partsOf(id) !== null, { message: "không đúng dạng quy định" });
/** Name of a cell, `MODEL_FAM_ACH/of`. */
export const entryKey = z.string().min(1).max(300).regex(/^[\p{L}\p{N}_./:@~-]+$/u);
/** Several cells; a report never asks for more. */
export const entryKeys = z.array(entryKey).max(500);
/** A moment, an instant in UTC: `2026-11-20T07:05:00.000Z`. */
export const instant = z.iso.datetime();
/** SHA-256 in lower-case hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** How often a thing was changed. */
export const revision = z.int().min(0);
/** A text as it is kept: composed (NFC), without what not every database keeps (NUL, halves of a pair of surrogates). */
// Composing takes time with the square of the marks on one letter: no script needs more than thirty (UAX #15).
const kept = z.string().overwrite((given) => given.replace(/(\p{M}{30})\p{M}+/gu, "$1").normalize("NFC").replace(/[\0\p{Cs}]/gu, ""));
/** A text of at least a word, of so many characters at most. */
export const words = (most: number) => kept.trim().min(1).max(most);
/** A remark or a reason of at least a word; at most 2.000 characters. */
export const remark = kept.trim().min(1).max(2_000);
/** Number of an official letter, `56/BC-UBND`. */
export const letterNumber = kept.trim().min(1).max(100);
/** Identity that we gave: of a person, a membership, a message or a file. */
export const id = z.string().min(1).max(200).regex(/^[\w~@:/.-]+$/);
/** Identity that a device gave: a UUIDv7. */
export const deviceId = z.uuidv7();
/** A name of a person, at most 100 characters. */
export const personName = kept.trim().min(1).max(100);
/** An e-mail address, in lower case. */
export const email = z.email().max(254).toLowerCase();
/** What a person may be in a unit. */
export const role = z.enum(["viewer", "reporter", "approver", "clerk", "receiver", "configurer", "administrator"]);
/** One change to one cell. A text may hold 20.000 characters; the form may allow fewer. */
export const operation = z.strictObject({
  id: deviceId,
  key: entryKey,
  baseVersion: revision,
  typedAt: instant,
  state: z.enum(["value", "not_reported", "not_applicable", "suppressed", "invalid"]),
  value: z.union([z.number(), kept.max(20_000), z.null()]),
});

const inCentury = (span: Period | null): boolean => span !== null && span.from >= "2000" && span.to < "2101";

const partsOf = (text: string): ReportRef | null => {
  const ref = reportRef(text);
  const subject = ref && (ref.subject === "common" || planId.safeParse(ref.subject).success);
  return ref && subject && unitId.safeParse(ref.unit).success && inCentury(period(ref.period)) ? ref : null;
};
