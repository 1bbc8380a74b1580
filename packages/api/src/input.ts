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
